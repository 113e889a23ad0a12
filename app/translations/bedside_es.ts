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
        <source>Chosen answers</source>
        <translation>Respuestas elegidas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegida por</translation>
    </message>
    <message>
        <source>Sentences that were chosen for a question, in a transcript or while trying a persona. Whoever asks the same gets them; without a choice, search decides.</source>
        <translation>Frases elegidas para una pregunta, en una transcripción o al probar un personaje. Quien pregunte lo mismo las recibe; sin elección decide la búsqueda.</translation>
    </message>
    <message>
        <source>Let search decide</source>
        <translation>Que decida la búsqueda</translation>
    </message>
    <message>
        <source>Let search decide for {count} questions?</source>
        <translation>¿Que decida la búsqueda en {count} preguntas?</translation>
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
        <source>Give “{name}” up?</source>
        <translation>¿Renunciar a «{name}»?</translation>
    </message>
    <message>
        <source>It stays in the list and can be tried again from its beginning.</source>
        <translation>Queda en la lista y se puede intentar de nuevo desde el principio.</translation>
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
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
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
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you have changed here is not saved and would be lost.</source>
        <translation>Lo que ha cambiado aquí no está guardado y se perdería.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What it stands on is wrong</source>
        <translation>Lo que la sustenta está mal</translation>
    </message>
    <message>
        <source>That document is not in the store: it lies in the persona&apos;s own folder.</source>
        <translation>Ese documento no está en el almacén: está en la carpeta del personaje.</translation>
    </message>
    <message>
        <source>Or another sentence answers this question</source>
        <translation>O bien otra frase responde a esta pregunta</translation>
    </message>
    <message>
        <source>Corrected. The next answer says it so.</source>
        <translation>Corregido. La próxima respuesta lo dirá así.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>This one: {words}</source>
        <translation>Esta: {words}</translation>
    </message>
    <message>
        <source>Chosen. Whoever asks this gets that answer from now on.</source>
        <translation>Elegida. Quien pregunte esto recibirá esa respuesta desde ahora.</translation>
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
        <source>A picture may be handed to staff</source>
        <translation>Se puede dar una imagen al personal</translation>
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
        <source>This is not valid TOML: {why}.</source>
        <translation>Esto no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>Write: schema_version = {version}</source>
        <translation>Escriba: schema_version = {version}</translation>
    </message>
    <message>
        <source>“{file}” does not exist in this persona&apos;s folder.</source>
        <translation>«{file}» no existe en la carpeta de este personaje.</translation>
    </message>
    <message>
        <source>{kind} = “{name}” is not on this machine.</source>
        <translation>{kind} = «{name}» no está en este equipo.</translation>
    </message>
    <message>
        <source>Unknown key. Did you mean “{near}”?</source>
        <translation>Clave desconocida. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>Unknown key. Known here: {known}.</source>
        <translation>Clave desconocida. Aquí se conocen: {known}.</translation>
    </message>
    <message>
        <source>This has to be given.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
    <message>
        <source>This has to be a number.</source>
        <translation>Esto tiene que ser un número.</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>Esto es true o false.</translation>
    </message>
    <message>
        <source>This has to be text.</source>
        <translation>Esto tiene que ser texto.</translation>
    </message>
    <message>
        <source>This has to be a list.</source>
        <translation>Esto tiene que ser una lista.</translation>
    </message>
    <message>
        <source>This has to be a table with keys of its own.</source>
        <translation>Esto tiene que ser una tabla con claves propias.</translation>
    </message>
    <message>
        <source>It may have {max_length} characters at most.</source>
        <translation>Puede tener {max_length} caracteres como máximo.</translation>
    </message>
    <message>
        <source>There have to be {min_length} at least.</source>
        <translation>Tiene que haber {min_length} como mínimo.</translation>
    </message>
    <message>
        <source>There may be {max_length} at most.</source>
        <translation>Puede haber {max_length} como máximo.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>It has another form than this key needs: {pattern}</source>
        <translation>No tiene la forma que pide esta clave: {pattern}</translation>
    </message>
    <message>
        <source>It has to be one of: {expected}.</source>
        <translation>Tiene que ser uno de estos: {expected}.</translation>
    </message>
    <message>
        <source>It has to be {ge} or more.</source>
        <translation>Tiene que ser {ge} o más.</translation>
    </message>
    <message>
        <source>It has to be {le} or less.</source>
        <translation>Tiene que ser {le} o menos.</translation>
    </message>
    <message>
        <source>It has to be more than {gt}.</source>
        <translation>Tiene que ser más de {gt}.</translation>
    </message>
    <message>
        <source>It has to be less than {lt}.</source>
        <translation>Tiene que ser menos de {lt}.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Esto tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression: {why}</source>
        <translation>«{pattern}» no es una expresión regular: {why}</translation>
    </message>
    <message>
        <source>“{topic}” has to stand in it, for the heading of the answer.</source>
        <translation>Tiene que contener «{topic}», para el título de la respuesta.</translation>
    </message>
    <message>
        <source>“{phrase}” is too short to be told from other words; take two words.</source>
        <translation>«{phrase}» es demasiado corto para distinguirlo de otras palabras; tome dos palabras.</translation>
    </message>
    <message>
        <source>push_to_talk and wake_phrase exclude each other; keep one of them.</source>
        <translation>push_to_talk y wake_phrase se excluyen; deje uno de los dos.</translation>
    </message>
    <message>
        <source>engagement = “{engagement}” needs words to say: give nudge.</source>
        <translation>engagement = «{engagement}» necesita palabras: indique nudge.</translation>
    </message>
    <message>
        <source>The tool “{name}” waits for “{when}”, which watch = “{watch}” forbids.</source>
        <translation>La herramienta «{name}» espera «{when}», que watch = «{watch}» prohíbe.</translation>
    </message>
    <message>
        <source>Say how “{word}” is said: alias or phonemes, one of them.</source>
        <translation>Diga cómo se pronuncia «{word}»: alias o phonemes, uno de los dos.</translation>
    </message>
    <message>
        <source>“{name}” needs words that ask for it: give ask.</source>
        <translation>«{name}» necesita palabras para preguntarlo: indique ask.</translation>
    </message>
    <message>
        <source>Two tools are called “{name}”.</source>
        <translation>Dos herramientas se llaman «{name}».</translation>
    </message>
    <message>
        <source>Two guardrails are called “{name}”.</source>
        <translation>Dos reglas se llaman «{name}».</translation>
    </message>
    <message>
        <source>It looks for nothing: add patterns, examples or a prompt.</source>
        <translation>No busca nada: añada patterns, examples o un prompt.</translation>
    </message>
    <message>
        <source>action = “{action}” needs words: give say.</source>
        <translation>action = «{action}» necesita palabras: indique say.</translation>
    </message>
    <message>
        <source>options belong to type = “choice”, and it needs them.</source>
        <translation>options va con type = «choice», que las necesita.</translation>
    </message>
    <message>
        <source>type = “code” needs a pattern, such as [A-Z]{2}[0-9]{6}</source>
        <translation>type = «code» necesita un patrón, como [A-Z]{2}[0-9]{6}</translation>
    </message>
    <message>
        <source>least and most belong to type = “number”.</source>
        <translation>least y most van con type = «number».</translation>
    </message>
    <message>
        <source>Say when to go there: equals, one_of, least or most.</source>
        <translation>Diga cuándo ir allí: equals, one_of, least o most.</translation>
    </message>
    <message>
        <source>Two outputs have the same name.</source>
        <translation>Dos salidas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>confirm names “{name}”, which is none of its outputs: {outputs}</source>
        <translation>confirm nombra «{name}», que no es ninguna de sus salidas: {outputs}</translation>
    </message>
    <message>
        <source>Its braces do not fit together.</source>
        <translation>Sus llaves no casan.</translation>
    </message>
    <message>
        <source>Two objectives are called “{name}”.</source>
        <translation>Dos objetivos se llaman «{name}».</translation>
    </message>
    <message>
        <source>The objective “{name}” goes on to “{goal}”, which there is not.</source>
        <translation>El objetivo «{name}» sigue con «{goal}», que no existe.</translation>
    </message>
    <message>
        <source>No objective gives the variable “{name}”.</source>
        <translation>Ningún objetivo da la variable «{name}».</translation>
    </message>
    <message>
        <source>The callback “{name}” is not a tool of this persona.</source>
        <translation>El callback «{name}» no es una herramienta de este personaje.</translation>
    </message>
    <message>
        <source>does = “{does}” needs the key {key}.</source>
        <translation>does = «{does}» necesita la clave {key}.</translation>
    </message>
    <message>
        <source>does = “look_up” needs parameters: the columns to look in.</source>
        <translation>does = «look_up» necesita parameters: las columnas en las que buscar.</translation>
    </message>
    <message>
        <source>It has effects outside: give confirm, or confirmed = false.</source>
        <translation>Tiene efectos fuera: indique confirm, o confirmed = false.</translation>
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
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Lo averiguado</translation>
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
        <source>The store</source>
        <translation>El almacén</translation>
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
        <source>Verifying the audit log</source>
        <translation>Comprobando el registro de auditoría</translation>
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
        <source>pictures that were drawn</source>
        <translation>imágenes ya dibujadas</translation>
    </message>
    <message>
        <source>backups, those of them without a passphrase</source>
        <translation>copias de seguridad, las que no tienen contraseña</translation>
    </message>
    <message>
        <source>What cannot be read any more, and is not in the last good state, will be lost.</source>
        <translation>Se perderá lo que ya no se puede leer y no está en el último estado bueno.</translation>
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
        <source>It is held in memory only, until the next visitor comes.</source>
        <translation>Solo está en la memoria, hasta que llegue el siguiente visitante.</translation>
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
        <source>Staff may read how you came across</source>
        <translation>El personal puede leer qué impresión dio usted</translation>
    </message>
    <message>
        <source>What it saw and heard of you, in sentences, until the next visitor comes.</source>
        <translation>Lo que vio y oyó de usted, en frases, hasta que llegue el siguiente visitante.</translation>
    </message>
    <message>
        <source>When it sees something that staff wait for, one picture of you is handed to a program of theirs on this device. It keeps none itself.</source>
        <translation>Cuando ve algo que el personal espera, da una imagen de usted a un programa suyo en este aparato. No guarda ninguna.</translation>
    </message>
    <message>
        <source>A picture of you may be handed to staff</source>
        <translation>Se puede dar una imagen suya al personal</translation>
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
        <source>How the last visitor came across</source>
        <translation>Qué impresión dio el último visitante</translation>
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
        <source>Chosen answers: {count}.</source>
        <translation>Respuestas elegidas: {count}.</translation>
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
        <source>Take no more bundles of {count} signatures?</source>
        <translation>¿No aceptar más paquetes de {count} firmas?</translation>
    </message>
    <message>
        <source>Their bundles are refused from then on; what was loaded stays.</source>
        <translation>Sus paquetes se rechazan desde entonces; lo cargado se queda.</translation>
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
        <source>Give out what is kept …</source>
        <translation>Entregar lo guardado …</translation>
    </message>
    <message>
        <source>Something else to remember of this person</source>
        <translation>Otra cosa que recordar de esta persona</translation>
    </message>
    <message>
        <source>Add this memory</source>
        <translation>Añadir este recuerdo</translation>
    </message>
    <message>
        <source>Where to write what is kept of this person</source>
        <translation>Dónde escribir lo guardado de esta persona</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
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
        <source>Take it for true</source>
        <translation>Darlo por cierto</translation>
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
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Go on with the draft of “{name}”</source>
        <translation>Seguir con el borrador de «{name}»</translation>
    </message>
    <message>
        <source>Where to write the persona</source>
        <translation>Dónde escribir el personaje</translation>
    </message>
    <message>
        <source>A persona&apos;s file</source>
        <translation>El archivo de un personaje</translation>
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
        <source>because it sounds like what this one was taught ({share} %)</source>
        <translation>porque suena como lo que se le enseñó a esta ({share} %)</translation>
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
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What the persona calls itself.</source>
        <translation>Cómo se llama a sí mismo el personaje.</translation>
    </message>
    <message>
        <source>After the name: “the assistant at the front desk of …”.</source>
        <translation>Después del nombre: «la asistente de la recepción de …».</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Cómo habla</translation>
    </message>
    <message>
        <source>For small talk only; facts are said as the documents have them.</source>
        <translation>Solo para la charla; los datos se dicen como están en los documentos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What visitors speak, such as en; auto to find out.</source>
        <translation>Lo que hablan los visitantes, como en; auto para averiguarlo.</translation>
    </message>
    <message>
        <source>By its name in the list of models.</source>
        <translation>Por su nombre en la lista de modelos.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>By its name in the gallery of replicas.</source>
        <translation>Por su nombre en la galería de réplicas.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>By its name, or fast, balanced or best: this machine decides.</source>
        <translation>Por su nombre, o fast, balanced o best: decide este equipo.</translation>
    </message>
    <message>
        <source>Documents beside it</source>
        <translation>Documentos propios</translation>
    </message>
    <message>
        <source>Folders and files in the persona&apos;s own folder, one a line.</source>
        <translation>Carpetas y archivos de la carpeta del personaje, uno por línea.</translation>
    </message>
    <message>
        <source>Tags of documents</source>
        <translation>Etiquetas de documentos</translation>
    </message>
    <message>
        <source>It also answers from documents of the store under these tags, one a line.</source>
        <translation>También responde con los documentos del almacén que llevan estas etiquetas, una por línea.</translation>
    </message>
    <message>
        <source>Keep what was said and heard</source>
        <translation>Guardar lo dicho y oído</translation>
    </message>
    <message>
        <source>As long as “How long things are kept” says; visitors are told.</source>
        <translation>El tiempo que diga «Cuánto se guarda»; se avisa a los visitantes.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Opens a conversation. Empty: it waits for the visitor.</source>
        <translation>Abre la conversación. Vacío: espera al visitante.</translation>
    </message>
    <message>
        <source>Say the greeting to its end</source>
        <translation>Decir el saludo hasta el final</translation>
    </message>
    <message>
        <source>Whatever the visitor does meanwhile.</source>
        <translation>Haga lo que haga entretanto el visitante.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>The answer to that.</source>
        <translation>La respuesta a eso.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Said when the documents have none.</source>
        <translation>Se dice cuando los documentos no la tienen.</translation>
    </message>
    <message>
        <source>A doubtful answer</source>
        <translation>Respuesta dudosa</translation>
    </message>
    <message>
        <source>Said before it; {topic} stands for its heading.</source>
        <translation>Se dice antes; {topic} es su título.</translation>
    </message>
    <message>
        <source>No words found</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>Said when small talk found none.</source>
        <translation>Se dice cuando la charla no encontró ninguna.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Said then.</source>
        <translation>Se dice entonces.</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Peligro de muerte</translation>
    </message>
    <message>
        <source>Said to its end at chest pain, signs of a stroke, fire and the like; staff are called.</source>
        <translation>Se dice hasta el final ante dolor en el pecho, señales de ictus, fuego y similares; se llama al personal.</translation>
    </message>
    <message>
        <source>Danger to life, in other languages</source>
        <translation>Peligro de muerte, en otros idiomas</translation>
    </message>
    <message>
        <source>The same words for a visitor who tells of it in that language.</source>
        <translation>Las mismas palabras para quien lo cuenta en ese idioma.</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>Help of the language model</source>
        <translation>Ayuda del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Beside small talk. What it words is checked; it takes its time.</source>
        <translation>Además de la charla. Lo que redacta se comprueba; lleva su tiempo.</translation>
    </message>
    <message>
        <source>Words questions that lean on earlier ones</source>
        <translation>Completa las preguntas que se apoyan en otras anteriores</translation>
    </message>
    <message>
        <source>Words the sentences that answer</source>
        <translation>Redacta las frases que responden</translation>
    </message>
    <message>
        <source>Where the check fails, the document&apos;s own sentence is said.</source>
        <translation>Si la comprobación falla, se dice la frase del documento.</translation>
    </message>
    <message>
        <source>Votes on doubtful answers</source>
        <translation>Vota sobre respuestas dudosas</translation>
    </message>
    <message>
        <source>Whether a doubtful sentence answers at all.</source>
        <translation>Si una frase dudosa responde de verdad.</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>How long it lets visitors think, how easily it gives way.</source>
        <translation>Cuánto deja pensar, con qué facilidad cede la palabra.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>How long a pause may be before it answers.</source>
        <translation>Cuánto puede durar una pausa antes de que responda.</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Cede la palabra</translation>
    </message>
    <message>
        <source>How easily a visitor&apos;s sound stops it.</source>
        <translation>Con qué facilidad un sonido del visitante lo detiene.</translation>
    </message>
    <message>
        <source>Listen only while the key is held</source>
        <translation>Escuchar solo con la tecla pulsada</translation>
    </message>
    <message>
        <source>Letting go ends the turn.</source>
        <translation>Al soltarla termina el turno.</translation>
    </message>
    <message>
        <source>Wake phrase</source>
        <translation>Frase para despertarlo</translation>
    </message>
    <message>
        <source>Nothing counts before it, such as hello mira.</source>
        <translation>Nada cuenta antes de ella, como hola mira.</translation>
    </message>
    <message>
        <source>Murmur while listening</source>
        <translation>Asentir mientras escucha</translation>
    </message>
    <message>
        <source>Softly, at the visitor&apos;s longer pauses.</source>
        <translation>En voz baja, en las pausas largas del visitante.</translation>
    </message>
    <message>
        <source>The murmur</source>
        <translation>El murmullo</translation>
    </message>
    <message>
        <source>In its own voice.</source>
        <translation>Con su propia voz.</translation>
    </message>
    <message>
        <source>Answers it waits for</source>
        <translation>Respuestas que espera</translation>
    </message>
    <message>
        <source>After words of its own that match, it waits for this kind of answer.</source>
        <translation>Tras palabras suyas que coincidan espera este tipo de respuesta.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Regular expressions, one a line; one of them is enough.</source>
        <translation>Expresiones regulares, una por línea; basta una.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>What it does when nothing is said.</source>
        <translation>Qué hace cuando nadie habla.</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Pregunta de nuevo</translation>
    </message>
    <message>
        <source>Patient: after 25 seconds; eager: after 10; twice at most.</source>
        <translation>Paciente: a los 25 segundos; impaciente: a los 10; dos veces como mucho.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina tras</translation>
    </message>
    <message>
        <source>Seconds without a voice and without a face. Empty: never.</source>
        <translation>Segundos sin voz y sin cara. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Names to listen for, and whose voices count.</source>
        <translation>Nombres que debe reconocer y qué voces cuentan.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>That recognition must get right.</source>
        <translation>Que el reconocimiento debe acertar.</translation>
    </message>
    <message>
        <source>In other letters, one a line: win for Nguyen.</source>
        <translation>Con otras letras, una por línea: win para Nguyen.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Whose voices</source>
        <translation>Qué voces</translation>
    </message>
    <message>
        <source>Near: only those close to the microphone.</source>
        <translation>Cercanas: solo las próximas al micrófono.</translation>
    </message>
    <message>
        <source>Seeing and noticing</source>
        <translation>Ver y notar</translation>
    </message>
    <message>
        <source>In memory only; nothing of it is kept.</source>
        <translation>Solo en memoria; no se guarda nada.</translation>
    </message>
    <message>
        <source>What is noticed</source>
        <translation>Qué se nota</translation>
    </message>
    <message>
        <source>Presence: whether somebody is there; no-emotion: also head, posture and manner of speaking; full: also what stands for feelings.</source>
        <translation>presence: si hay alguien; no-emotion: también cabeza, postura y forma de hablar; full: también lo que indica sentimientos.</translation>
    </message>
    <message>
        <source>To be told of</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Conditions that the persona is told of.</source>
        <translation>Condiciones de las que se avisa al personaje.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto</translation>
    </message>
    <message>
        <source>Seconds that it must last.</source>
        <translation>Segundos que debe durar.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Con una imagen</translation>
    </message>
    <message>
        <source>One picture goes along to the device&apos;s program, if the visitor agrees.</source>
        <translation>Una imagen va al programa del aparato, si el visitante está de acuerdo.</translation>
    </message>
    <message>
        <source>Staff are called when it happens.</source>
        <translation>Se llama al personal cuando ocurre.</translation>
    </message>
    <message>
        <source>A report for staff</source>
        <translation>Un informe para el personal</translation>
    </message>
    <message>
        <source>Staff may read how a visitor who agreed came across, until the next one comes.</source>
        <translation>El personal puede leer qué impresión dio un visitante que estuvo de acuerdo, hasta que llegue el siguiente.</translation>
    </message>
    <message>
        <source>Voices has a place to hear them.</source>
        <translation>En Voces se pueden escuchar.</translation>
    </message>
    <message>
        <source>In other letters.</source>
        <translation>Con otras letras.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>In the voice&apos;s own alphabet (IPA).</source>
        <translation>En el alfabeto de la voz (AFI).</translation>
    </message>
    <message>
        <source>What is remembered of people from one visit to the next.</source>
        <translation>Qué se recuerda de las personas de una visita a otra.</translation>
    </message>
    <message>
        <source>Kept under</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>A tag: a person, a room, a programme. Empty: nothing is remembered.</source>
        <translation>Una etiqueta: una persona, una sala, un programa. Vacío: no se recuerda nada.</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>También se lee</translation>
    </message>
    <message>
        <source>Further tags, one a line.</source>
        <translation>Otras etiquetas, una por línea.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Same: one person at this device throughout; new: everybody is a stranger unless staff say who it is.</source>
        <translation>Misma: siempre la misma persona en este equipo; nueva: cada persona es desconocida salvo que el personal diga quién es.</translation>
    </message>
    <message>
        <source>Sensitive things that may be kept</source>
        <translation>Datos sensibles que se pueden guardar</translation>
    </message>
    <message>
        <source>With commas between them. Empty: none of them.</source>
        <translation>Separados por comas. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Room for memories</source>
        <translation>Espacio para recuerdos</translation>
    </message>
    <message>
        <source>Tokens of the language model&apos;s prompt that they may take.</source>
        <translation>Tokens de la petición al modelo que pueden ocupar.</translation>
    </message>
    <message>
        <source>What it must not do. The first that fires decides.</source>
        <translation>Lo que no debe hacer. Decide la primera que salta.</translation>
    </message>
    <message>
        <source>For staff and the audit log.</source>
        <translation>Para el personal y el registro.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Sentences, one a line: it fires at words that mean much the same.</source>
        <translation>Frases, una por línea: salta con palabras que significan casi lo mismo.</translation>
    </message>
    <message>
        <source>But not at these</source>
        <translation>Pero no con estas</translation>
    </message>
    <message>
        <source>Sentences, one a line, at which it must not fire.</source>
        <translation>Frases, una por línea, con las que no debe saltar.</translation>
    </message>
    <message>
        <source>Question to the language model</source>
        <translation>Pregunta al modelo</translation>
    </message>
    <message>
        <source>Asked about the words; slow.</source>
        <translation>Se hace sobre las palabras; lento.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Qué se dice</translation>
    </message>
    <message>
        <source>Say it to its end</source>
        <translation>Decirlo hasta el final</translation>
    </message>
    <message>
        <source>Not where the documents answer</source>
        <translation>No si los documentos responden</translation>
    </message>
    <message>
        <source>It stands back then.</source>
        <translation>Entonces se retira.</translation>
    </message>
    <message>
        <source>Built-in guardrails</source>
        <translation>Reglas incluidas</translation>
    </message>
    <message>
        <source>They hold unless they are left out here.</source>
        <translation>Valen salvo que se excluyan aquí.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Words of its own</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>For some of them.</source>
        <translation>Para algunas de ellas.</translation>
    </message>
    <message>
        <source>Things to find out, asked for one by one.</source>
        <translation>Cosas que averiguar, preguntadas una a una.</translation>
    </message>
    <message>
        <source>Said as it stands.</source>
        <translation>Se dice tal cual.</translation>
    </message>
    <message>
        <source>How the answer may come</source>
        <translation>Cómo puede llegar la respuesta</translation>
    </message>
    <message>
        <source>The values that are read out of the answer.</source>
        <translation>Los valores que se leen de la respuesta.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>One a line; car|auto are two ways to say one.</source>
        <translation>Una por línea; coche|auto son dos formas de decir una.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression for a code.</source>
        <translation>Una expresión regular para un código.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>For a number.</source>
        <translation>Para un número.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Which days are meant</source>
        <translation>Qué días se entienden</translation>
    </message>
    <message>
        <source>For a date.</source>
        <translation>Para una fecha.</translation>
    </message>
    <message>
        <source>How to ask for it alone</source>
        <translation>Cómo pedirlo por separado</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>Es opcional</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Manual: it is read back, and a yes is waited for.</source>
        <translation>manual: se lee de nuevo y se espera un sí.</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Lectura de vuelta</translation>
    </message>
    <message>
        <source>{variable} stands for a value.</source>
        <translation>{variable} es un valor.</translation>
    </message>
    <message>
        <source>What follows, if …</source>
        <translation>Qué sigue, si …</translation>
    </message>
    <message>
        <source>The first branch that holds decides.</source>
        <translation>Decide la primera rama que se cumple.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>The name of an objective.</source>
        <translation>El nombre de un objetivo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Es igual a</translation>
    </message>
    <message>
        <source>Is one of</source>
        <translation>Es uno de</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Where no branch holds: the name of an objective. Empty: the end.</source>
        <translation>Si no se cumple ninguna rama: el nombre de un objetivo. Vacío: el final.</translation>
    </message>
    <message>
        <source>Tool that is given the values</source>
        <translation>Herramienta que recibe los valores</translation>
    </message>
    <message>
        <source>Said at the end</source>
        <translation>Se dice al final</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Patterns in the visitor&apos;s words, one a line.</source>
        <translation>Patrones en las palabras del visitante, uno por línea.</translation>
    </message>
    <message>
        <source>Begins with the conversation</source>
        <translation>Empieza con la conversación</translation>
    </message>
    <message>
        <source>Before asking once more</source>
        <translation>Antes de preguntar otra vez</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What it can do besides talking.</source>
        <translation>Lo que puede hacer además de hablar.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What it needs to know</source>
        <translation>Qué necesita saber</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>For opening one: an address or a file.</source>
        <translation>Para abrir una: una dirección o un archivo.</translation>
    </message>
    <message>
        <source>For printing one; outputs prints what was found out.</source>
        <translation>Para imprimirlo; outputs imprime lo averiguado.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>For looking up: a CSV file, or FILE.db:table.</source>
        <translation>Para buscar: un archivo CSV o ARCHIVO.db:tabla.</translation>
    </message>
    <message>
        <source>Asked before it runs</source>
        <translation>Se pregunta antes</translation>
    </message>
    <message>
        <source>Runs only after a yes</source>
        <translation>Solo tras un sí</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>El resultado en palabras</translation>
    </message>
    <message>
        <source>{column} stands for a value.</source>
        <translation>{column} es un valor.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Desiste tras</translation>
    </message>
    <message>
        <source>Seconds, up to 30.</source>
        <translation>Segundos, hasta 30.</translation>
    </message>
    <message>
        <source>What may be kept</source>
        <translation>Qué se puede guardar</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Días que se guarda</translation>
    </message>
    <message>
        <source>If the device does not let it go before. 0: not beyond the session.</source>
        <translation>Si el equipo no lo borra antes. 0: no más allá de la sesión.</translation>
    </message>
    <message>
        <source>Language model elsewhere</source>
        <translation>Modelo en otro lugar</translation>
    </message>
    <message>
        <source>A server on your own machine or network, instead of the model in this process.</source>
        <translation>Un servidor en su propio equipo o red, en lugar del modelo de este proceso.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Every use is noted in the log.</source>
        <translation>Cada uso se anota en el registro.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Such as http://127.0.0.1:8080/v1</source>
        <translation>Como http://127.0.0.1:8080/v1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Where its key is</source>
        <translation>Dónde está su clave</translation>
    </message>
    <message>
        <source>The environment variable that holds it.</source>
        <translation>La variable de entorno que la contiene.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tokens that it reads at once.</source>
        <translation>Tokens que lee de una vez.</translation>
    </message>
    <message>
        <source>First words within</source>
        <translation>Primeras palabras en</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Segundos.</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Terminado en</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy baja</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>impaciente</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cercanas</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>no feelings</source>
        <translation>sin sentimientos</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>the visitor&apos;s</source>
        <translation>del visitante</translation>
    </message>
    <message>
        <source>the persona&apos;s</source>
        <translation>del personaje</translation>
    </message>
    <message>
        <source>both</source>
        <translation>de ambos</translation>
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
        <source>spoken</source>
        <translation>hablada</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>leída de nuevo</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasados</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futuros</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>una de varias</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>deletreo</translation>
    </message>
    <message>
        <source>long</source>
        <translation>larga</translation>
    </message>
    <message>
        <source>opens a page</source>
        <translation>abre una página</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>looks something up</source>
        <translation>busca algo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
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
        <source>Gaze (across, up): {value}</source>
        <translation>Mirada (lateral, arriba): {value}</translation>
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
    <message>
        <source>Read every page</source>
        <translation>Leer todas las páginas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Passphrase, to open it on another machine</source>
        <translation>Frase de contraseña, para abrirla en otro equipo</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Copia de seguridad …</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Restaurar una copia …</translation>
    </message>
    <message>
        <source>Where the key is to be</source>
        <translation>Dónde debe estar la clave</translation>
    </message>
    <message>
        <source>in this system&apos;s key store</source>
        <translation>en el almacén de claves de este sistema</translation>
    </message>
    <message>
        <source>in a file that only its owner can read</source>
        <translation>en un archivo que solo su dueño puede leer</translation>
    </message>
    <message>
        <source>derived from a passphrase</source>
        <translation>derivada de una contraseña</translation>
    </message>
    <message>
        <source>Encrypt under a new key</source>
        <translation>Cifrar con una clave nueva</translation>
    </message>
    <message>
        <source>Receipts of who was forgotten</source>
        <translation>Recibos de quienes fueron olvidados</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Qué se borró</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Escribiendo una copia de seguridad</translation>
    </message>
    <message>
        <source>The store is as it was at {time}.</source>
        <translation>El almacén está como estaba a las {time}.</translation>
    </message>
    <message>
        <source>{count} people were forgotten again.</source>
        <translation>{count} personas se han olvidado de nuevo.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Everybody who is logged in has to give their PIN again.</source>
        <translation>Quien haya iniciado sesión tendrá que volver a dar su PIN.</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>{size} MB in {rows} rows, encrypted; its key is kept {where}.</source>
        <translation>{size} MB en {rows} filas, cifrado; su clave se guarda {where}.</translation>
    </message>
    <message>
        <source>Repair goes back to the last good state and keeps what can still be read.</source>
        <translation>Reparar vuelve al último estado bueno y conserva lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Leyendo cada página</translation>
    </message>
    <message>
        <source>{size} MB given back.</source>
        <translation>{size} MB liberados.</translation>
    </message>
    <message>
        <source>Give the space of what was deleted back?</source>
        <translation>¿Liberar el espacio de lo borrado?</translation>
    </message>
    <message>
        <source>What was deleted is overwritten on the disk, so that nobody can bring it back.</source>
        <translation>Lo borrado se sobrescribe en el disco, para que nadie pueda recuperarlo.</translation>
    </message>
    <message>
        <source>Compacting the store</source>
        <translation>Compactando el almacén</translation>
    </message>
    <message>
        <source>Repaired: {count} rows are kept.</source>
        <translation>Reparado: se conservan {count} filas.</translation>
    </message>
    <message>
        <source>Rows may be missing in: {tables}.</source>
        <translation>Pueden faltar filas en: {tables}.</translation>
    </message>
    <message>
        <source>Repair the store?</source>
        <translation>¿Reparar el almacén?</translation>
    </message>
    <message>
        <source>The damaged one is kept beside it for a week.</source>
        <translation>El dañado se guarda al lado durante una semana.</translation>
    </message>
    <message>
        <source>Repairing the store</source>
        <translation>Reparando el almacén</translation>
    </message>
    <message>
        <source>Encrypt everything under a new key?</source>
        <translation>¿Cifrar todo con una clave nueva?</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Backups from before without a passphrase cannot be opened any more: make a new one.</source>
        <translation>Las copias anteriores sin contraseña ya no se podrán abrir: haga una nueva.</translation>
    </message>
    <message>
        <source>Encrypting everything under a new key</source>
        <translation>Cifrando todo con una clave nueva</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Todo está cifrado con una clave nueva.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>its passphrase</source>
        <translation>su contraseña</translation>
    </message>
    <message>
        <source>this store&apos;s key file</source>
        <translation>el archivo de clave de este almacén</translation>
    </message>
    <message>
        <source>this system&apos;s key store</source>
        <translation>el almacén de claves de este sistema</translation>
    </message>
    <message>
        <source>Every page and table is whole.</source>
        <translation>Todas las páginas y tablas están enteras.</translation>
    </message>
    <message>
        <source>Where to write the backup</source>
        <translation>Dónde escribir la copia</translation>
    </message>
    <message>
        <source>Written: {size} MB. It needs {what}.</source>
        <translation>Escrito: {size} MB. Requiere {what}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>The session ended while “{name}” was being changed. Nothing of that is lost.</source>
        <translation>La sesión terminó mientras se cambiaba «{name}». No se ha perdido nada de eso.</translation>
    </message>
</context>
</TS>
