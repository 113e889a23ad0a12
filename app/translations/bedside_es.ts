<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Bedside</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Show Bedside</source>
        <translation>Mostrar Bedside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Correct this source</source>
        <translation>Corregir esta fuente</translation>
    </message>
    <message>
        <source>Who answers from them</source>
        <translation>Quién responde con ellos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Make what waits</source>
        <translation>Hacer lo que espera</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>A script&apos;s file</source>
        <translation>El archivo de un guion</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Put among the jobs …</source>
        <translation>Poner en la cola…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Where in the scene</source>
        <translation>En qué punto de la escena</translation>
    </message>
    <message>
        <source>What the scene looks like</source>
        <translation>Cómo se ve la escena</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Un guion</translation>
    </message>
    <message>
        <source>Making films</source>
        <translation>Haciendo vídeos</translation>
    </message>
    <message>
        <source>Where to write the film</source>
        <translation>Dónde escribir el vídeo</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags of this document</source>
        <translation>Etiquetas de este documento</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Poner etiquetas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Ask as a visitor would</source>
        <translation>Pregunte como lo haría un visitante</translation>
    </message>
    <message>
        <source>A question to the documents</source>
        <translation>Una pregunta a los documentos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What would be found</source>
        <translation>Lo que se encontraría</translation>
    </message>
    <message>
        <source>Reading {document}, page {done} of {total}</source>
        <translation>Leyendo {document}, página {done} de {total}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Leyendo documentos</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>Documentos que añadir</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Remove {count} documents?</source>
        <translation>¿Quitar {count} documentos?</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>Drop documents or folders here: PDF, Word, slides, tables, pictures, text.</source>
        <translation>Suelte aquí documentos o carpetas: PDF, Word, diapositivas, tablas, imágenes, texto.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>Fuente: {title}, {place}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Su propia imagen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Esperando la cámara…</translation>
    </message>
    <message>
        <source>Light: not known yet</source>
        <translation>Luz: aún no se sabe</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Cámara y luz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Su volumen de voz</translation>
    </message>
    <message>
        <source>Say a few words</source>
        <translation>Diga unas palabras</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Reproducir un tono de prueba</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>There is no camera. You can go on without one.</source>
        <translation>No hay cámara. Puede continuar sin ella.</translation>
    </message>
    <message>
        <source>I can hear you</source>
        <translation>Le oigo</translation>
    </message>
    <message>
        <source>I can see you</source>
        <translation>Le veo</translation>
    </message>
    <message>
        <source>The camera works. I see nobody yet.</source>
        <translation>La cámara funciona. Aún no veo a nadie.</translation>
    </message>
    <message>
        <source>It is dark. More light from the front would help.</source>
        <translation>Está oscuro. Más luz de frente ayudaría.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the window.</source>
        <translation>Hay demasiada luz. Apártese de la ventana.</translation>
    </message>
    <message>
        <source>The light is good</source>
        <translation>La luz es buena</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Good morning. The clinic is open from 9 a.m. to 1 p.m.</source>
        <translation>Good morning. The clinic is open from 9 a.m. to 1 p.m.</translation>
    </message>
    <message>
        <source>Words to hear</source>
        <translation>Palabras que oír</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>How words are said</source>
        <translation>Cómo se dicen las palabras</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Said like</source>
        <translation>Se dice como</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Word, such as Nguyen</source>
        <translation>Palabra, como Nguyen</translation>
    </message>
    <message>
        <source>Said like, such as win</source>
        <translation>Se dice como, por ejemplo win</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo se escribe</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>otras letras</translation>
    </message>
    <message>
        <source>sounds (IPA)</source>
        <translation>sonidos (AFI)</translation>
    </message>
    <message>
        <source>Listen to this word</source>
        <translation>Escuchar esta palabra</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Reproduciendo…</translation>
    </message>
    <message>
        <source>{seconds} s, on this machine.</source>
        <translation>{seconds} s, en este equipo.</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>No sound: there is no speaker that works.</source>
        <translation>Sin sonido: no hay ningún altavoz que funcione.</translation>
    </message>
    <message>
        <source>Played. Did you hear two notes?</source>
        <translation>Reproducido. ¿Ha oído dos notas?</translation>
    </message>
    <message>
        <source>No microphone works. You can write instead.</source>
        <translation>Ningún micrófono funciona. Puede escribir.</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bundle: {name}</source>
        <translation>Paquete: {name}</translation>
    </message>
    <message>
        <source>Can we hear and see each other?</source>
        <translation>¿Nos oímos y nos vemos?</translation>
    </message>
    <message>
        <source>{name}, a computer-made face</source>
        <translation>{name}, una cara hecha por ordenador</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Hold this, or the F8 key, while you speak.</source>
        <translation>Manténgalo pulsado, o la tecla F8, mientras habla.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size, now {size} %</source>
        <translation>Tamaño del texto, ahora {size} %</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Lo que veo</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Llamar al personal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Talk with the persona as it stands in the editor, before it is live.</source>
        <translation>Hable con el personaje tal como está en el editor, antes de activarlo.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Lo que pregunta</translation>
    </message>
    <message>
        <source>A visitor is here. End the visit first.</source>
        <translation>Hay un visitante. Termine antes la visita.</translation>
    </message>
    <message>
        <source>Nothing of this conversation was kept.</source>
        <translation>No se ha guardado nada de esta conversación.</translation>
    </message>
    <message>
        <source>This is the draft. Nothing of it is kept.</source>
        <translation>Este es el borrador. No se guarda nada.</translation>
    </message>
    <message>
        <source>That document is not in the store: it lies in the persona&apos;s own folder.</source>
        <translation>Ese documento no está en el almacén: está en la carpeta del personaje.</translation>
    </message>
    <message>
        <source>Corrected. Try it again to hear it.</source>
        <translation>Corregido. Pruébelo de nuevo para oírlo.</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Las palabras de la fuente</translation>
    </message>
    <message>
        <source>Or write here …</source>
        <translation>O escriba aquí…</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Enviar lo que ha escrito</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar el micrófono</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Un momento, por favor…</translation>
    </message>
    <message>
        <source>Go ahead, I am listening</source>
        <translation>Adelante, le escucho</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Le escucho…</translation>
    </message>
    <message>
        <source>{name} is thinking …</source>
        <translation>{name} está pensando…</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} está hablando</translation>
    </message>
    <message>
        <source>Please write your question</source>
        <translation>Escriba su pregunta, por favor</translation>
    </message>
    <message>
        <source>You are muted. Write, or hold to talk</source>
        <translation>Su micrófono está silenciado. Escriba, o mantenga para hablar</translation>
    </message>
    <message>
        <source>One moment, please. I am starting again …</source>
        <translation>Un momento, por favor. Estoy reiniciando…</translation>
    </message>
    <message>
        <source>Calling staff …</source>
        <translation>Llamando al personal…</translation>
    </message>
    <message>
        <source>Staff have been told. Please stay here.</source>
        <translation>El personal está avisado. Quédese aquí, por favor.</translation>
    </message>
    <message>
        <source>A chime is sounding here. If nobody comes, please go to the desk.</source>
        <translation>Aquí suena un aviso. Si no viene nadie, vaya al mostrador, por favor.</translation>
    </message>
    <message>
        <source>I could not reach anybody. Please go to the desk.</source>
        <translation>No he podido avisar a nadie. Vaya al mostrador, por favor.</translation>
    </message>
    <message>
        <source>I will be right back. What you said is still here.</source>
        <translation>Vuelvo enseguida. Lo que ha dicho sigue aquí.</translation>
    </message>
    <message>
        <source>I cannot talk at the moment. Please go to the desk.</source>
        <translation>Ahora no puedo hablar. Vaya al mostrador, por favor.</translation>
    </message>
    <message>
        <source>I cannot hear you at the moment. You can write to me.</source>
        <translation>Ahora no puedo oírle. Puede escribirme.</translation>
    </message>
    <message>
        <source>You may not hear me at the moment. My words are written here.</source>
        <translation>Puede que ahora no me oiga. Mis palabras están escritas aquí.</translation>
    </message>
    <message>
        <source>Time to the first word of each answer, by stage</source>
        <translation>Tiempo hasta la primera palabra de cada respuesta, por etapas</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation>Memoria del motor</translation>
    </message>
    <message>
        <source>End of speech to first sound</source>
        <translation>Del final de la voz al primer sonido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What runs on what</source>
        <translation>Qué se ejecuta en qué</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último arranque</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de asistencia</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Stage (ms)</source>
        <translation>Etapa (ms)</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whole, over this device&apos;s life</source>
        <translation>Total, en la vida de este dispositivo</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine restarts</source>
        <translation>Reinicios del motor</translation>
    </message>
    <message>
        <source>Engine: memory</source>
        <translation>Motor: memoria</translation>
    </message>
    <message>
        <source>Engine: processor</source>
        <translation>Motor: procesador</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Audio under-runs</source>
        <translation>Cortes de audio</translation>
    </message>
    <message>
        <source>Microphone blocks lost</source>
        <translation>Bloques de micrófono perdidos</translation>
    </message>
    <message>
        <source>Network connections</source>
        <translation>Conexiones de red</translation>
    </message>
    <message>
        <source>Screens: memory</source>
        <translation>Pantallas: memoria</translation>
    </message>
    <message>
        <source>Screens: processor</source>
        <translation>Pantallas: procesador</translation>
    </message>
    <message>
        <source>Screens: longest pause</source>
        <translation>Pantallas: pausa más larga</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>cannot start</source>
        <translation>no puede arrancar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>sin usar ahora</translation>
    </message>
    <message>
        <source>the engine&apos;s process</source>
        <translation>el proceso del motor</translation>
    </message>
    <message>
        <source>the first face drawn</source>
        <translation>la primera cara dibujada</translation>
    </message>
    <message>
        <source>ready for a conversation</source>
        <translation>listo para conversar</translation>
    </message>
    <message>
        <source>waiting for the end</source>
        <translation>espera del final</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>voicing</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>You are talking to a computer</source>
        <translation>Está hablando con un ordenador</translation>
    </message>
    <message>
        <source>Microphone is on</source>
        <translation>Micrófono encendido</translation>
    </message>
    <message>
        <source>Microphone is muted</source>
        <translation>Micrófono silenciado</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>Camera is on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Camera is off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>What is said is written down</source>
        <translation>Lo que se dice se escribe</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>No se graba</translation>
    </message>
    <message>
        <source>A network connection is open</source>
        <translation>Hay una conexión de red abierta</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Nada sale de este dispositivo</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sí, aquí estoy</translation>
    </message>
    <message>
        <source>No, end now</source>
        <translation>No, terminar ahora</translation>
    </message>
    <message>
        <source>In {seconds} seconds I will end the conversation and erase it.</source>
        <translation>En {seconds} segundos terminaré la conversación y la borraré.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>The persona&apos;s text</source>
        <translation>El texto del personaje</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Todos los personajes</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Put live</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Saved as version {number}. It is not live yet.</source>
        <translation>Guardado como versión {number}. Aún no está activa.</translation>
    </message>
    <message>
        <source>Version {number} is live.</source>
        <translation>La versión {number} está activa.</translation>
    </message>
    <message>
        <source>There is one version only: as it is shipped.</source>
        <translation>Solo hay una versión: la de fábrica.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Put the older one live</source>
        <translation>Activar la anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From {one} to {other}</source>
        <translation>De {one} a {other}</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Son iguales.</translation>
    </message>
    <message>
        <source>The camera is not open: I see nothing.</source>
        <translation>La cámara no está abierta: no veo nada.</translation>
    </message>
    <message>
        <source>I see a face.</source>
        <translation>Veo una cara.</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>to the right of the middle</source>
        <translation>a la derecha del centro</translation>
    </message>
    <message>
        <source>to the left of the middle</source>
        <translation>a la izquierda del centro</translation>
    </message>
    <message>
        <source>I see a face. You look at me.</source>
        <translation>Veo una cara. Me está mirando.</translation>
    </message>
    <message>
        <source>It is {side} and fills {share} % of the picture&apos;s height.</source>
        <translation>Está {side} y ocupa el {share} % de la altura de la imagen.</translation>
    </message>
    <message>
        <source>I see nobody.</source>
        <translation>No veo a nadie.</translation>
    </message>
    <message>
        <source>It is too dark: I see nothing.</source>
        <translation>Está demasiado oscuro: no veo nada.</translation>
    </message>
    <message>
        <source>Something covers the camera: I see nothing.</source>
        <translation>Algo tapa la cámara: no veo nada.</translation>
    </message>
    <message>
        <source>Now: {what}</source>
        <translation>Ahora: {what}</translation>
    </message>
    <message>
        <source>As you spoke: {what}.</source>
        <translation>Mientras hablaba: {what}.</translation>
    </message>
    <message>
        <source>Your words, face and voice do not say the same.</source>
        <translation>Sus palabras, su cara y su voz no dicen lo mismo.</translation>
    </message>
    <message>
        <source>Outlines of your face</source>
        <translation>Contornos de su cara</translation>
    </message>
    <message>
        <source>I see {count} people.</source>
        <translation>Veo a {count} personas.</translation>
    </message>
    <message>
        <source>Light: {share} %</source>
        <translation>Luz: {share} %</translation>
    </message>
    <message>
        <source>I hear you speaking.</source>
        <translation>Le oigo hablar.</translation>
    </message>
    <message>
        <source>I hear nobody speaking.</source>
        <translation>No oigo hablar a nadie.</translation>
    </message>
    <message>
        <source>The microphone is not open: I hear nothing.</source>
        <translation>El micrófono no está abierto: no oigo nada.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto se guardan las cosas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Source: {place}</source>
        <translation>Fuente: {place}</translation>
    </message>
    <message>
        <source>Delete {count} conversations?</source>
        <translation>¿Borrar {count} conversaciones?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The new operator&apos;s name</source>
        <translation>Nombre del nuevo operador</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, six to twelve digits</source>
        <translation>PIN, de seis a doce cifras</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Dar este PIN</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Dar este papel</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>New emergency code</source>
        <translation>Nuevo código de emergencia</translation>
    </message>
    <message>
        <source>What they did stays in the audit log.</source>
        <translation>Lo que hizo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Write this down and seal it, it is not shown again: {code}</source>
        <translation>Anótelo y guárdelo sellado, no se vuelve a mostrar: {code}</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All rows up to {number} are as they were written.</source>
        <translation>Todas las filas hasta la {number} están como se escribieron.</translation>
    </message>
    <message>
        <source>Days that each kind of data is kept. 0: not beyond the session. Empty: until somebody deletes it.</source>
        <translation>Días que se guarda cada tipo de dato. 0: no más allá de la sesión. Vacío: hasta que alguien lo borre.</translation>
    </message>
    <message>
        <source>Answers to objectives</source>
        <translation>Respuestas a objetivos</translation>
    </message>
    <message>
        <source>Film jobs</source>
        <translation>Trabajos de vídeo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>People who were here</source>
        <translation>Personas que estuvieron aquí</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set: {name}</source>
        <translation>Fijar: {name}</translation>
    </message>
    <message>
        <source>Keep it for a shorter time?</source>
        <translation>¿Guardarlo menos tiempo?</translation>
    </message>
    <message>
        <source>Set and delete</source>
        <translation>Fijar y borrar</translation>
    </message>
    <message>
        <source>What is past its time is deleted at once; this cannot be undone.</source>
        <translation>Lo que ha vencido se borra al momento; no se puede deshacer.</translation>
    </message>
    <message>
        <source>Set. {count} records were past their time.</source>
        <translation>Fijado. {count} registros habían vencido.</translation>
    </message>
    <message>
        <source>until somebody deletes it</source>
        <translation>hasta que alguien lo borre</translation>
    </message>
    <message>
        <source>not beyond the session</source>
        <translation>no más allá de la sesión</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>no puede entrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>This needs the role {role}.</source>
        <translation>Para esto hace falta el papel de {role}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajes</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>recuerdos</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>lines of what was said</source>
        <translation>líneas de lo dicho</translation>
    </message>
    <message>
        <source>answers to objectives</source>
        <translation>respuestas a objetivos</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>open sessions</source>
        <translation>sesiones abiertas</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Nothing else goes with it.</source>
        <translation>No se pierde nada más.</translation>
    </message>
    <message>
        <source>This will be lost: {what}.</source>
        <translation>Se perderá: {what}.</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Name or number of the next visitor</source>
        <translation>Nombre o número del próximo visitante</translation>
    </message>
    <message>
        <source>It remembers this person from visit to visit. Whoever comes within the next five minutes is asked whether that is their name before anything is said. Leave it empty for a stranger.</source>
        <translation>Recuerda a esta persona de una visita a otra. A quien venga en los próximos cinco minutos se le preguntará si ese es su nombre antes de decir nada. Déjelo vacío para un desconocido.</translation>
    </message>
    <message>
        <source>Who comes next?</source>
        <translation>¿Quién viene ahora?</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Idioma de este dispositivo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Captions from the start</source>
        <translation>Subtítulos desde el inicio</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>Usar el micrófono</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>Wake up when a face comes near</source>
        <translation>Activarse cuando se acerca una cara</translation>
    </message>
    <message>
        <source>Restart every night at</source>
        <translation>Reiniciar cada noche a las</translation>
    </message>
    <message>
        <source>Where staff are to be found</source>
        <translation>Dónde está el personal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The time of the restart should look like 03:30, or be empty.</source>
        <translation>La hora del reinicio debe ser como 03:30, o estar vacía.</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong. Try again.</source>
        <translation>El nombre o el PIN no es correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Choose another one.</source>
        <translation>Un PIN tiene de 6 a 12 cifras. Elija otro.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another one.</source>
        <translation>Ese PIN es fácil de adivinar. Elija otro.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Try again in {minutes} minutes, or ask an administrator.</source>
        <translation>Bloqueado tras demasiados intentos. Inténtelo en {minutes} minutos o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>{name} speaks and understands: {languages}. The screen speaks all of these.</source>
        <translation>{name} habla y entiende: {languages}. La pantalla está en todos estos idiomas.</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Ese no soy yo</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Sí, de acuerdo</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Before we talk</source>
        <translation>Antes de hablar</translation>
    </message>
    <message>
        <source>Yes, but keep nothing</source>
        <translation>Sí, pero sin guardar nada</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Su nombre, si quiere</translation>
    </message>
    <message>
        <source>{name} is a computer</source>
        <translation>{name} es un ordenador</translation>
    </message>
    <message>
        <source>Not a person. It answers from the clinic&apos;s own documents and can be wrong.</source>
        <translation>No es una persona. Responde con los documentos de la clínica y puede equivocarse.</translation>
    </message>
    <message>
        <source>It hears you</source>
        <translation>Le oye</translation>
    </message>
    <message>
        <source>The microphone is open while you talk. Sound is turned into words here, not recorded.</source>
        <translation>El micrófono está abierto mientras habla. El sonido se convierte en palabras aquí; no se graba.</translation>
    </message>
    <message>
        <source>It does not hear you</source>
        <translation>No le oye</translation>
    </message>
    <message>
        <source>The microphone is not used here. You write, and read or hear the answers.</source>
        <translation>Aquí no se usa el micrófono. Usted escribe, y lee u oye las respuestas.</translation>
    </message>
    <message>
        <source>It sees where you are</source>
        <translation>Ve dónde está usted</translation>
    </message>
    <message>
        <source>The camera looks for a face and where it is. It does not know who you are.</source>
        <translation>La cámara busca una cara y dónde está. No sabe quién es usted.</translation>
    </message>
    <message>
        <source>It does not see you</source>
        <translation>No le ve</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>Aquí no se usa la cámara.</translation>
    </message>
    <message>
        <source>It notices how you speak and move</source>
        <translation>Se fija en cómo habla y se mueve</translation>
    </message>
    <message>
        <source>Such as hesitating or turning away, to wait and answer better. It is not kept.</source>
        <translation>Por ejemplo si duda o se aparta, para esperar y responder mejor. No se guarda.</translation>
    </message>
    <message>
        <source>It looks for signs of how you feel</source>
        <translation>Busca señales de cómo se siente</translation>
    </message>
    <message>
        <source>Such as a smile or a tight voice. It can be wrong, and it is not kept.</source>
        <translation>Por ejemplo una sonrisa o una voz tensa. Puede equivocarse, y no se guarda.</translation>
    </message>
    <message>
        <source>No sound, picture or word is sent anywhere.</source>
        <translation>No se envía ningún sonido, imagen ni palabra.</translation>
    </message>
    <message>
        <source>It forgets when you leave</source>
        <translation>Olvida cuando usted se va</translation>
    </message>
    <message>
        <source>Words, sound and pictures are erased when you end. You see a receipt.</source>
        <translation>Las palabras, el sonido y las imágenes se borran al terminar. Verá un comprobante.</translation>
    </message>
    <message>
        <source>Sound and pictures are erased</source>
        <translation>El sonido y las imágenes se borran</translation>
    </message>
    <message>
        <source>They are never kept. You see a receipt when you end.</source>
        <translation>Nunca se guardan. Al terminar verá un recibo.</translation>
    </message>
    <message>
        <source>What is said is kept in writing</source>
        <translation>Lo que se dice se guarda por escrito</translation>
    </message>
    <message>
        <source>Staff can read it on this device. It is kept {how_long}.</source>
        <translation>El personal puede leerlo en este dispositivo. Se guarda {how_long}.</translation>
    </message>
    <message>
        <source>It remembers for your next visit</source>
        <translation>Recuerda para su próxima visita</translation>
    </message>
    <message>
        <source>Such as your name or what you prefer. It is kept {how_long}.</source>
        <translation>Como su nombre o lo que prefiere. Se guarda {how_long}.</translation>
    </message>
    <message>
        <source>What you answer to its questions is kept</source>
        <translation>Lo que responda a sus preguntas se guarda</translation>
    </message>
    <message>
        <source>Staff have said so. It knows what you told it before, and what it learns is kept {how_long}.</source>
        <translation>Lo ha dicho el personal. Sabe lo que le contó antes, y lo que aprenda se guarda {how_long}.</translation>
    </message>
    <message>
        <source>You are {person}</source>
        <translation>Usted es {person}</translation>
    </message>
    <message>
        <source>With a name it remembers you, such as what you prefer. That is kept {how_long}. Without, nothing is.</source>
        <translation>Con un nombre le recuerda, por ejemplo lo que prefiere. Eso se guarda {how_long}. Sin nombre no se guarda nada.</translation>
    </message>
    <message>
        <source>Say who you are, if you like</source>
        <translation>Diga quién es, si quiere</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Only how quickly it answered, as figures, for up to 100,000 answers. No words.</source>
        <translation>Solo lo rápido que respondió, en cifras, de hasta 100 000 respuestas. Ninguna palabra.</translation>
    </message>
    <message>
        <source>until staff delete it</source>
        <translation>hasta que el personal lo borre</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Erasing what was said …</source>
        <translation>Borrando lo que se ha dicho…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Preguntar otra cosa</translation>
    </message>
    <message>
        <source>Thank you. The rest is erased.</source>
        <translation>Gracias. Lo demás está borrado.</translation>
    </message>
    <message>
        <source>Thank you. It is all erased.</source>
        <translation>Gracias. Todo está borrado.</translation>
    </message>
    <message>
        <source>The part of the computer that held the conversation was switched off.</source>
        <translation>La parte del ordenador que guardaba la conversación se ha apagado.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is left.</source>
        <translation>No queda nada de la conversación.</translation>
    </message>
    <message>
        <source>{count} lines of conversation erased</source>
        <translation>{count} líneas de conversación borradas</translation>
    </message>
    <message>
        <source>{seconds} seconds of sound erased from memory</source>
        <translation>{seconds} segundos de sonido borrados de la memoria</translation>
    </message>
    <message>
        <source>{count} pictures looked at, none kept</source>
        <translation>{count} imágenes miradas, ninguna guardada</translation>
    </message>
    <message>
        <source>Kept: how quickly {count} answers came, without words</source>
        <translation>Se guarda: lo rápido que llegaron {count} respuestas, sin palabras</translation>
    </message>
    <message>
        <source>Kept in writing, as you agreed: {count} lines</source>
        <translation>Guardado por escrito, como aceptó: {count} líneas</translation>
    </message>
    <message>
        <source>Kept, as you agreed: your answers to {count} questions</source>
        <translation>Guardado, como aceptó: sus respuestas a {count} preguntas</translation>
    </message>
    <message>
        <source>What was to be kept could not be kept. Staff can see the reason.</source>
        <translation>Lo que se iba a guardar no se pudo guardar. El personal puede ver el motivo.</translation>
    </message>
    <message>
        <source>Remembered for your next visit, as you agreed: {count} things</source>
        <translation>Recordado para su próxima visita, como aceptó: {count} cosas</translation>
    </message>
    <message>
        <source>A computer-made face</source>
        <translation>Una cara hecha por ordenador</translation>
    </message>
    <message>
        <source>A face on this screen that listens, and answers from your own documents. Everything stays on this computer. Setting it up takes a few minutes.</source>
        <translation>Una cara en esta pantalla que escucha y responde con sus propios documentos. Todo se queda en este ordenador. La configuración lleva unos minutos.</translation>
    </message>
    <message>
        <source>Welcome to Bedside</source>
        <translation>Bienvenido a Bedside</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>How should it look?</source>
        <translation>¿Qué aspecto debe tener?</translation>
    </message>
    <message>
        <source>Camera, microphone and speaker</source>
        <translation>Cámara, micrófono y altavoz</translation>
    </message>
    <message>
        <source>Staff need it for settings and for leaving the kiosk. Six to twelve digits; the name is “staff”.</source>
        <translation>El personal lo necesita para los ajustes y para salir del quiosco. De seis a doce cifras; el nombre es «staff».</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <translation>Un PIN para el personal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no son iguales.</translation>
    </message>
    <message>
        <source>Studio: knowledge, personas, records</source>
        <translation>Estudio: conocimiento, personajes, registros</translation>
    </message>
    <message>
        <source>Settings and volume</source>
        <translation>Ajustes y volumen</translation>
    </message>
    <message>
        <source>Start the engine anew</source>
        <translation>Reiniciar el motor</translation>
    </message>
    <message>
        <source>Leave Bedside</source>
        <translation>Salir de Bedside</translation>
    </message>
    <message>
        <source>Say who comes next</source>
        <translation>Decir quién viene ahora</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Name, such as harbor-2026-11</source>
        <translation>Nombre, como harbor-2026-11</translation>
    </message>
    <message>
        <source>The bundle&apos;s name</source>
        <translation>Nombre del paquete</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Crear un paquete…</translation>
    </message>
    <message>
        <source>Look at a bundle …</source>
        <translation>Ver un paquete…</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Cargarlo</translation>
    </message>
    <message>
        <source>Trust this signature</source>
        <translation>Confiar en esta firma</translation>
    </message>
    <message>
        <source>Known signatures</source>
        <translation>Firmas conocidas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Take no more of these</source>
        <translation>No aceptar más de estos</translation>
    </message>
    <message>
        <source>Personas with their documents, voices and models by name, settings and how long things are kept, in one signed file. No PINs and nothing of any visitor.</source>
        <translation>Personajes con sus documentos, voces y modelos por nombre, ajustes y plazos de conservación, en un archivo firmado. Sin PIN y sin nada de ningún visitante.</translation>
    </message>
    <message>
        <source>Make one of this device</source>
        <translation>Crear uno de este dispositivo</translation>
    </message>
    <message>
        <source>Set this device up by one</source>
        <translation>Configurar este dispositivo con uno</translation>
    </message>
    <message>
        <source>Written: {file}, signed by {key}</source>
        <translation>Escrito: {file}, firmado por {key}</translation>
    </message>
    <message>
        <source>Making a bundle</source>
        <translation>Creando un paquete</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Leyendo el paquete</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Dónde escribirlo</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>{name}, made {made}, signed by {key}.</source>
        <translation>{name}, creado {made}, firmado por {key}.</translation>
    </message>
    <message>
        <source>Personas: {names}. New documents: {new}. Documents that go: {gone}.</source>
        <translation>Personajes: {names}. Documentos nuevos: {new}. Documentos que se van: {gone}.</translation>
    </message>
    <message>
        <source>Missing here: {names}.</source>
        <translation>Falta aquí: {names}.</translation>
    </message>
    <message>
        <source>This device does not know that signature and refuses it. Compare the fingerprint with the one shown where the bundle was made.</source>
        <translation>Este dispositivo no conoce esa firma y la rechaza. Compare la huella con la que se muestra donde se creó el paquete.</translation>
    </message>
    <message>
        <source>Set this device up by “{name}”?</source>
        <translation>¿Configurar este dispositivo con «{name}»?</translation>
    </message>
    <message>
        <source>Personas of the same name get a new version; the earlier ones can be put back.</source>
        <translation>Los personajes del mismo nombre reciben una versión nueva; las anteriores se pueden recuperar.</translation>
    </message>
    <message>
        <source>Loaded.</source>
        <translation>Cargado.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>this installation</source>
        <translation>esta instalación</translation>
    </message>
    <message>
        <source>This device was set up by hand.</source>
        <translation>Este dispositivo se configuró a mano.</translation>
    </message>
    <message>
        <source>This device runs {name}, made {made}.</source>
        <translation>Este dispositivo usa {name}, creado {made}.</translation>
    </message>
    <message>
        <source>Change this in the text</source>
        <translation>Cámbielo en el texto</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Añadir a {list}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in {list}</source>
        <translation>Buscar en {list}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{count} deleted. It can be undone for {seconds} s.</source>
        <translation>{count} borrados. Se puede deshacer durante {seconds} s.</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Lo que se recuerda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>Forget {count} memories?</source>
        <translation>¿Olvidar {count} recuerdos?</translation>
    </message>
    <message>
        <source>Forget this person altogether?</source>
        <translation>¿Olvidar del todo a esta persona?</translation>
    </message>
    <message>
        <source>Their key is destroyed; this cannot be undone. A receipt is kept.</source>
        <translation>Se destruye su clave; no se puede deshacer. Se guarda un recibo.</translation>
    </message>
    <message>
        <source>Forgotten. The receipt is in the store.</source>
        <translation>Olvidada. El recibo está en el almacén.</translation>
    </message>
    <message>
        <source>The memory&apos;s words</source>
        <translation>Las palabras del recuerdo</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Ends in how many days</source>
        <translation>Termina en cuántos días</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Que termine</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Choose a memory.</source>
        <translation>Elija un recuerdo.</translation>
    </message>
    <message>
        <source>Entered or corrected by staff.</source>
        <translation>Introducido o corregido por el personal.</translation>
    </message>
    <message>
        <source>{kind}, kept under {store}; sure to {share} %. Learnt {when}.</source>
        <translation>{kind}, guardado en {store}; seguro al {share} %. Aprendido {when}.</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>A number of days, or nothing for never.</source>
        <translation>Un número de días, o nada para nunca.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serves as</source>
        <translation>Sirve de</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Medir en este equipo</translation>
    </message>
    <message>
        <source>Licence, such as MIT</source>
        <translation>Licencia, como MIT</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>A model of your own (GGUF or ONNX)</source>
        <translation>Un modelo propio (GGUF u ONNX)</translation>
    </message>
    <message>
        <source>Looking at every byte of {model}</source>
        <translation>Mirando cada byte de {model}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>{count} models are as the manifest says, byte by byte.</source>
        <translation>{count} modelos están como dice el manifiesto, byte a byte.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>A model&apos;s file</source>
        <translation>El archivo de un modelo</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Añadiendo {name}</translation>
    </message>
    <message>
        <source>{size} MB have to be fetched again to use it.</source>
        <translation>Para usarlo hay que volver a traer {size} MB.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocido como</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Let it talk here</source>
        <translation>Que hable aquí</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Borrar «{name}»?</translation>
    </message>
    <message>
        <source>What it calls itself, such as Nora</source>
        <translation>Cómo se llama, por ejemplo Nora</translation>
    </message>
    <message>
        <source>The new persona&apos;s name</source>
        <translation>Nombre del nuevo personaje</translation>
    </message>
    <message>
        <source>After the pattern of</source>
        <translation>Según el modelo de</translation>
    </message>
    <message>
        <source>Make a persona</source>
        <translation>Crear un personaje</translation>
    </message>
    <message>
        <source>like</source>
        <translation>como</translation>
    </message>
    <message>
        <source>talks here</source>
        <translation>habla aquí</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>Save and put live</source>
        <translation>Guardar y activar</translation>
    </message>
    <message>
        <source>Saved and live.</source>
        <translation>Guardado y activo.</translation>
    </message>
    <message>
        <source>Words to try, as a visitor might say them</source>
        <translation>Palabras que probar, como las diría un visitante</translation>
    </message>
    <message>
        <source>Words to try</source>
        <translation>Palabras que probar</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>A visitor says</source>
        <translation>Un visitante dice</translation>
    </message>
    <message>
        <source>The persona is about to say</source>
        <translation>El personaje va a decir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>An answer to try</source>
        <translation>Una respuesta que probar</translation>
    </message>
    <message>
        <source>This persona has no objectives yet.</source>
        <translation>Este personaje aún no tiene objetivos.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Lo que da</translation>
    </message>
    <message>
        <source>No rule fires.</source>
        <translation>No se aplica ninguna regla.</translation>
    </message>
    <message>
        <source>{name}: not found in these words</source>
        <translation>{name}: no está en estas palabras</translation>
    </message>
    <message>
        <source>Then: {name}</source>
        <translation>Después: {name}</translation>
    </message>
    <message>
        <source>because of “{words}”, found by {rule}</source>
        <translation>por «{words}», encontrado con {rule}</translation>
    </message>
    <message>
        <source>because it is much like “{rule}” ({share} %)</source>
        <translation>porque se parece mucho a «{rule}» ({share} %)</translation>
    </message>
    <message>
        <source>does not fire, but is near “{rule}” ({share} %)</source>
        <translation>no se aplica, pero se acerca a «{rule}» ({share} %)</translation>
    </message>
    <message>
        <source>because of “{words}”: danger to life ({rule})</source>
        <translation>por «{words}»: peligro de vida ({rule})</translation>
    </message>
    <message>
        <source>refuses with words</source>
        <translation>rechaza con palabras</translation>
    </message>
    <message>
        <source>says it and goes on</source>
        <translation>lo dice y sigue</translation>
    </message>
    <message>
        <source>calls staff</source>
        <translation>llama al personal</translation>
    </message>
    <message>
        <source>ends the session</source>
        <translation>termina la sesión</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Turn left and right</source>
        <translation>Girar a los lados</translation>
    </message>
    <message>
        <source>Look up and down</source>
        <translation>Mirar arriba y abajo</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinar</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Clinic room</source>
        <translation>Sala de la clínica</translation>
    </message>
    <message>
        <source>Plain wall</source>
        <translation>Pared lisa</translation>
    </message>
    <message>
        <source>A picture …</source>
        <translation>Una imagen…</translation>
    </message>
    <message>
        <source>Give it this face</source>
        <translation>Darle esta cara</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>Una imagen para el fondo</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Distance: {value}</source>
        <translation>Distancia: {value}</translation>
    </message>
    <message>
        <source>Head (turn, tilt, lean): {value}</source>
        <translation>Cabeza (giro, altura, inclinación): {value}</translation>
    </message>
    <message>
        <source>Eyes: {value}</source>
        <translation>Ojos: {value}</translation>
    </message>
    <message>
        <source>Blinks: {value}</source>
        <translation>Parpadeos: {value}</translation>
    </message>
    <message>
        <source>Smile, more than at rest: {value}</source>
        <translation>Sonrisa, más que en reposo: {value}</translation>
    </message>
    <message>
        <source>Brow, from rest: {value}</source>
        <translation>Cejas, desde el reposo: {value}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>cerrados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>you are not alone</source>
        <translation>no está solo</translation>
    </message>
    <message>
        <source>you look away</source>
        <translation>mira a otro lado</translation>
    </message>
    <message>
        <source>you go out of view</source>
        <translation>sale de la imagen</translation>
    </message>
    <message>
        <source>you stand far away</source>
        <translation>está lejos</translation>
    </message>
    <message>
        <source>a voice that is not yours</source>
        <translation>una voz que no es la suya</translation>
    </message>
    <message>
        <source>you nod</source>
        <translation>asiente con la cabeza</translation>
    </message>
    <message>
        <source>you shake your head</source>
        <translation>niega con la cabeza</translation>
    </message>
    <message>
        <source>you blink often</source>
        <translation>parpadea a menudo</translation>
    </message>
    <message>
        <source>you keep your eyes shut</source>
        <translation>tiene los ojos cerrados</translation>
    </message>
    <message>
        <source>you lean in</source>
        <translation>se acerca</translation>
    </message>
    <message>
        <source>you sink down</source>
        <translation>se hunde</translation>
    </message>
    <message>
        <source>you turn away</source>
        <translation>se aparta</translation>
    </message>
    <message>
        <source>you hold up a hand</source>
        <translation>levanta una mano</translation>
    </message>
    <message>
        <source>you speak fast</source>
        <translation>habla deprisa</translation>
    </message>
    <message>
        <source>you speak slowly</source>
        <translation>habla despacio</translation>
    </message>
    <message>
        <source>you make long pauses</source>
        <translation>hace pausas largas</translation>
    </message>
    <message>
        <source>you hesitate</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>you speak louder than before</source>
        <translation>habla más alto que antes</translation>
    </message>
    <message>
        <source>you speak more softly than before</source>
        <translation>habla más bajo que antes</translation>
    </message>
    <message>
        <source>your voice trails off</source>
        <translation>su voz se apaga</translation>
    </message>
    <message>
        <source>your voice is higher than before</source>
        <translation>su voz es más aguda que antes</translation>
    </message>
    <message>
        <source>your voice is lower than before</source>
        <translation>su voz es más grave que antes</translation>
    </message>
    <message>
        <source>you breathe audibly</source>
        <translation>se le oye respirar</translation>
    </message>
    <message>
        <source>you smile</source>
        <translation>sonríe</translation>
    </message>
    <message>
        <source>you draw your brow</source>
        <translation>frunce el ceño</translation>
    </message>
    <message>
        <source>you raise your brows</source>
        <translation>levanta las cejas</translation>
    </message>
    <message>
        <source>the corners of your mouth fall</source>
        <translation>le caen las comisuras de la boca</translation>
    </message>
    <message>
        <source>you press your lips</source>
        <translation>aprieta los labios</translation>
    </message>
    <message>
        <source>you laugh</source>
        <translation>se ríe</translation>
    </message>
    <message>
        <source>your voice is tight</source>
        <translation>su voz está tensa</translation>
    </message>
    <message>
        <source>your voice is unsteady</source>
        <translation>su voz tiembla</translation>
    </message>
    <message>
        <source>your voice is flat</source>
        <translation>su voz es monótona</translation>
    </message>
    <message>
        <source>your voice is lively</source>
        <translation>su voz es animada</translation>
    </message>
    <message>
        <source>Open outside of Bedside</source>
        <translation>Abrir fuera de Bedside</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this page.</source>
        <translation>Nada en este ordenador abre esta página.</translation>
    </message>
    <message>
        <source>To read this page, hold your telephone over the code, or note the address.</source>
        <translation>Para leer esta página, ponga su teléfono sobre el código o anote la dirección.</translation>
    </message>
    <message>
        <source>A code for the address {address}</source>
        <translation>Un código para la dirección {address}</translation>
    </message>
    <message>
        <source>This page cannot be shown here. Please ask staff.</source>
        <translation>Esta página no se puede mostrar aquí. Pregunte al personal.</translation>
    </message>
</context>
</TS>
