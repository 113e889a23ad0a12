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
        <source>A table: a row for each film</source>
        <translation>Una tabla: una fila por vídeo</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <source>An empty one …</source>
        <translation>Una vacía …</translation>
    </message>
    <message>
        <source>Write an empty table for this script</source>
        <translation>Escribir una tabla vacía para este guion</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Revisarla</translation>
    </message>
    <message>
        <source>Its first line names the script&apos;s values; “file” names the films.</source>
        <translation>Su primera línea nombra los valores del guion; «file» nombra los vídeos.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose a script and a table.</source>
        <translation>Elija un guion y una tabla.</translation>
    </message>
    <message>
        <source>{wrong} of {count} rows have a fault. Correct them in the table.</source>
        <translation>{wrong} de {count} filas tienen un error. Corríjalas en la tabla.</translation>
    </message>
    <message>
        <source>{count} films; nothing is wrong.</source>
        <translation>{count} vídeos; todo está bien.</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Mirando cada fila</translation>
    </message>
    <message>
        <source>They are among the jobs, as one.</source>
        <translation>Están entre los trabajos, como uno solo.</translation>
    </message>
    <message>
        <source>Put {count} films among the jobs …</source>
        <translation>Poner {count} vídeos entre los trabajos …</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Where to write the table</source>
        <translation>Dónde escribir la tabla</translation>
    </message>
    <message>
        <source>The films&apos; folder</source>
        <translation>La carpeta de los vídeos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>with a fault</source>
        <translation>con un error</translation>
    </message>
    <message>
        <source>without a fault</source>
        <translation>sin errores</translation>
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
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Make this one first</source>
        <translation>Hacer este primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Make this one last</source>
        <translation>Hacer este al final</translation>
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
        <source>Open a script</source>
        <translation>Abrir un guion</translation>
    </message>
    <message>
        <source>One film</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>A row, a film</source>
        <translation>Una fila, un vídeo</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>, {seconds} s left</source>
        <translation>, quedan {seconds} s</translation>
    </message>
    <message>
        <source>Of {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>a film for each row of {file}</source>
        <translation>un vídeo por cada fila de {file}</translation>
    </message>
    <message>
        <source>captions also from {files}</source>
        <translation>también subtítulos de {files}</translation>
    </message>
    <message>
        <source>{url} is told</source>
        <translation>se avisa a {url}</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>prioridad {number}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
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
        <source>Captions in another language …</source>
        <translation>Subtítulos en otro idioma …</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sin ellos</translation>
    </message>
    <message>
        <source>“{name}” is among the jobs.</source>
        <translation>«{name}» está entre los trabajos.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a picture&apos;s file</source>
        <translation>el archivo de una imagen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Translations of the script</source>
        <translation>Traducciones del guion</translation>
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
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>of a kind that cannot be read</source>
        <translation>de un tipo que no se puede leer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>cerrado con una contraseña</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
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
        <source>for films</source>
        <translation>para vídeos</translation>
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
        <source>A head that was noted elsewhere, if there is one</source>
        <translation>Una cabeza anotada en otro lugar, si la hay</translation>
    </message>
    <message>
        <source>A noted head of the audit log</source>
        <translation>Una cabeza anotada del registro</translation>
    </message>
    <message>
        <source>All rows up to {number} are as they were written.</source>
        <translation>Todas las filas hasta la {number} están como se escribieron.</translation>
    </message>
    <message>
        <source>Its head, to be noted elsewhere: {head}</source>
        <translation>Su cabeza, para anotarla en otro lugar: {head}</translation>
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
        <source>Words of this person: what would be remembered?</source>
        <translation>Palabras de esta persona: ¿qué se recordaría?</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try what would be remembered</source>
        <translation>Probar qué se recordaría</translation>
    </message>
    <message>
        <source>Nothing would be remembered.</source>
        <translation>No se recordaría nada.</translation>
    </message>
    <message>
        <source>Where to write what is kept of this person</source>
        <translation>Dónde escribir lo guardado de esta persona</translation>
    </message>
    <message>
        <source>With a first draft by this machine&apos;s model, to be read over</source>
        <translation>Con un primer borrador del modelo de esta máquina, para repasar</translation>
    </message>
    <message>
        <source>Write its texts …</source>
        <translation>Escribir sus textos …</translation>
    </message>
    <message>
        <source>Take translations in …</source>
        <translation>Tomar traducciones …</translation>
    </message>
    <message>
        <source>Translate it here</source>
        <translation>Traducirlo aquí</translation>
    </message>
    <message>
        <source>Scenes take about as long as before</source>
        <translation>Las escenas duran más o menos como antes</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>voices like the script&apos;s own</source>
        <translation>voces como las del guion</translation>
    </message>
    <message>
        <source>Put the film of each among the jobs</source>
        <translation>Poner el vídeo de cada una entre los trabajos</translation>
    </message>
    <message>
        <source>For translators</source>
        <translation>Para traductores</translation>
    </message>
    <message>
        <source>A file with every text, to be given back filled in: XLIFF or CSV.</source>
        <translation>Un archivo con todos los textos, que se devuelve rellenado: XLIFF o CSV.</translation>
    </message>
    <message>
        <source>From translators</source>
        <translation>De traductores</translation>
    </message>
    <message>
        <source>The script in their language is written beside it.</source>
        <translation>El guion en su idioma se escribe a su lado.</translation>
    </message>
    <message>
        <source>Choose a script.</source>
        <translation>Elija un guion.</translation>
    </message>
    <message>
        <source>{count} texts are in {file}.</source>
        <translation>{count} textos están en {file}.</translation>
    </message>
    <message>
        <source>{count} have a draft: read them over.</source>
        <translation>{count} tienen un borrador: repáselos.</translation>
    </message>
    <message>
        <source>Writing the texts</source>
        <translation>Escribiendo los textos</translation>
    </message>
    <message>
        <source>Taking the translations in</source>
        <translation>Tomando las traducciones</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Where to write the texts</source>
        <translation>Dónde escribir los textos</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
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
        <source>Fetch and make ready</source>
        <translation>Traer y preparar</translation>
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
        <source>Fetching {models}</source>
        <translation>Trayendo {models}</translation>
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
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>When it is made</source>
        <translation>Cuándo se hace</translation>
    </message>
    <message>
        <source>in its turn</source>
        <translation>cuando le toque</translation>
    </message>
    <message>
        <source>before the others</source>
        <translation>antes que los demás</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>cuando no espere nada más</translation>
    </message>
    <message>
        <source>Who is told when it is made</source>
        <translation>A quién se avisa cuando está hecho</translation>
    </message>
    <message>
        <source>https://… of a program that may be told</source>
        <translation>https://… de un programa al que se puede avisar</translation>
    </message>
    <message>
        <source>An address that may be told</source>
        <translation>Una dirección a la que se puede avisar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Prohibir</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Se hace</translation>
    </message>
    <message>
        <source>Told at its end</source>
        <translation>Se avisa al final</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Allowed. It checks what it is told with this secret: {secret}</source>
        <translation>Permitida. Comprueba lo que se le dice con este secreto: {secret}</translation>
    </message>
    <message>
        <source>{url} is told no more.</source>
        <translation>Ya no se avisa a {url}.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Clase de archivo</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Vídeo (MP4)</translation>
    </message>
    <message>
        <source>Film (MOV)</source>
        <translation>Vídeo (MOV)</translation>
    </message>
    <message>
        <source>Film for the web (WebM)</source>
        <translation>Vídeo para la web (WebM)</translation>
    </message>
    <message>
        <source>Moving picture (GIF)</source>
        <translation>Imagen en movimiento (GIF)</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Solo sonido (WAV)</translation>
    </message>
    <message>
        <source>Poster (PNG)</source>
        <translation>Cartel (PNG)</translation>
    </message>
    <message>
        <source>Folders that are looked after</source>
        <translation>Carpetas que se vigilan</translation>
    </message>
    <message>
        <source>Look after a folder …</source>
        <translation>Vigilar una carpeta …</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Look after this folder no more</source>
        <translation>No vigilar más esta carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>{folder} is looked after.</source>
        <translation>Se vigila {folder}.</translation>
    </message>
    <message>
        <source>Its documents stay; changes in it are not read any more.</source>
        <translation>Sus documentos se quedan; sus cambios ya no se leen.</translation>
    </message>
    <message>
        <source>A folder to look after</source>
        <translation>Una carpeta que vigilar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>${variable} is declared twice.</source>
        <translation>${variable} se declara dos veces.</translation>
    </message>
    <message>
        <source>... and {count} more.
</source>
        <translation>... y {count} más.
</translation>
    </message>
    <message>
        <source>@{key} has no value.</source>
        <translation>@{key} no tiene valor.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un PIN tiene de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>A brace does not hold a word and how it is said.</source>
        <translation>Una llave no contiene una palabra y cómo se dice.</translation>
    </message>
    <message>
        <source>A bundle needs a name.</source>
        <translation>Un paquete necesita un nombre.</translation>
    </message>
    <message>
        <source>A card has a time, a title and a subtitle.</source>
        <translation>Un rótulo tiene un tiempo, un título y un subtítulo.</translation>
    </message>
    <message>
        <source>A default stands behind an = sign.</source>
        <translation>El valor por defecto va detrás del signo =.</translation>
    </message>
    <message>
        <source>A document of the bundle cannot be read.</source>
        <translation>Un documento del paquete no se puede leer.</translation>
    </message>
    <message>
        <source>A document of the bundle lacks {lacking}.</source>
        <translation>A un documento del paquete le falta {lacking}.</translation>
    </message>
    <message>
        <source>A line of the head is not `key: value`.</source>
        <translation>Una línea de la cabecera no es `clave: valor`.</translation>
    </message>
    <message>
        <source>A memory has 1 to 400 characters.</source>
        <translation>Un recuerdo tiene de 1 a 400 caracteres.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Una frase de contraseña necesita al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>A persona cannot be written ({why}).</source>
        <translation>No se puede escribir un personaje ({why}).</translation>
    </message>
    <message>
        <source>A pinned memory does not expire.</source>
        <translation>Un recuerdo fijado no caduca.</translation>
    </message>
    <message>
        <source>A process of the export was ended {times} times.</source>
        <translation>Un proceso de la exportación se terminó {times} veces.</translation>
    </message>
    <message>
        <source>A question has 3 to {most} characters.</source>
        <translation>Una pregunta tiene de 3 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A scene with @audio follows its recording and takes no marks.</source>
        <translation>Una escena con @audio sigue su grabación y no admite marcas.</translation>
    </message>
    <message>
        <source>A sentence has 1 to {most} characters.</source>
        <translation>Una frase tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A square bracket is opened and never closed.</source>
        <translation>Un corchete se abre y no se cierra.</translation>
    </message>
    <message>
        <source>A {kind} film cannot be transparent.</source>
        <translation>Un vídeo {kind} no puede ser transparente.</translation>
    </message>
    <message>
        <source>A {kind} film here holds no {wanted}.</source>
        <translation>Un vídeo {kind} no admite aquí {wanted}.</translation>
    </message>
    <message>
        <source>Add @slide FILE, or choose @layout face.</source>
        <translation>Añada @slide ARCHIVO o elija @layout face.</translation>
    </message>
    <message>
        <source>Add a GGUF model: bedside models add FILE --role {role} --licence SPDX --default; or translate by hand.</source>
        <translation>Añada un modelo GGUF: bedside models add FILE --role {role} --licence SPDX --default; o traduzca a mano.</translation>
    </message>
    <message>
        <source>Add a line --- after its last key.</source>
        <translation>Añada una línea --- tras su última clave.</translation>
    </message>
    <message>
        <source>Add both files of one model again: bedside models add FILE.gguf --role eyesight, then eyesight-projector.</source>
        <translation>Añada otra vez los dos archivos de un modelo: bedside models add FILE.gguf --role eyesight, luego eyesight-projector.</translation>
    </message>
    <message>
        <source>Add one with that role first.</source>
        <translation>Añada primero a alguien con ese rol.</translation>
    </message>
    <message>
        <source>Add: schema_version = {known}</source>
        <translation>Añada: schema_version = {known}</translation>
    </message>
    <message>
        <source>Add: {key} = &quot;...&quot;</source>
        <translation>Añada: {key} = &quot;...&quot;</translation>
    </message>
    <message>
        <source>An administrator can allow it: bedside export jobs allow {url}</source>
        <translation>Un administrador puede permitirla: bedside export jobs allow {url}</translation>
    </message>
    <message>
        <source>An asterisk is never closed on its line.</source>
        <translation>Un asterisco no se cierra en su línea.</translation>
    </message>
    <message>
        <source>An emotion takes one number, its strength.</source>
        <translation>Una emoción lleva un número, su intensidad.</translation>
    </message>
    <message>
        <source>Another Bedside is using the store.</source>
        <translation>Otro Bedside está usando el almacén.</translation>
    </message>
    <message>
        <source>Ask one, or in an emergency: bedside operator emergency</source>
        <translation>Pida ayuda a quien lo tenga o, en una emergencia: bedside operator emergency</translation>
    </message>
    <message>
        <source>At least {least:g}.</source>
        <translation>Al menos {least}.</translation>
    </message>
    <message>
        <source>Begin with a small letter; small letters, digits and _ may follow.</source>
        <translation>Empiece con una minúscula; pueden seguir minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>Check BEDSIDE_PASSPHRASE_FILE.</source>
        <translation>Revise BEDSIDE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Check base_url in the persona&apos;s [endpoint] and that the server runs, or set enabled = false.</source>
        <translation>Revise base_url en [endpoint] del personaje y que el servidor esté en marcha, o ponga enabled = false.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Revise su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check its name in the script.</source>
        <translation>Revise su nombre en el guion.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Revise su nombre.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Revise sus permisos.</translation>
    </message>
    <message>
        <source>Check the address and whether it is up.</source>
        <translation>Revise la dirección y si está en servicio.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the microphone and record again.</source>
        <translation>Revise el micrófono y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Check the network (a proxy: HTTPS_PROXY; a mirror: UV_DEFAULT_INDEX or npm_config_registry) and try again; what was downloaded is kept.</source>
        <translation>Revise la red (un proxy: HTTPS_PROXY; un espejo: UV_DEFAULT_INDEX o npm_config_registry) e inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Check the passphrase (capital letters, keyboard layout) and try again. The data is not damaged.</source>
        <translation>Revise la frase de contraseña (mayúsculas, teclado) e inténtelo de nuevo. Los datos no están dañados.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Revise la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the quotes in this line.</source>
        <translation>Revise las comillas de esta línea.</translation>
    </message>
    <message>
        <source>Choose a .bedside file, or copy it again.</source>
        <translation>Elija un archivo .bedside o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG.</source>
        <translation>Elija un PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose a folder; single files are added.</source>
        <translation>Elija una carpeta; los archivos sueltos se añaden.</translation>
    </message>
    <message>
        <source>Choose a passphrase or a key file that only you can read.</source>
        <translation>Elija una frase de contraseña o un archivo de clave que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG.</source>
        <translation>Elija una imagen: PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose an instruct model of the Qwen2.5 or SmolLM2 family: bedside models list.</source>
        <translation>Elija un modelo instruct de la familia Qwen2.5 o SmolLM2: bedside models list.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra clave.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name with --id.</source>
        <translation>Elija otro nombre con --id.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place with --out.</source>
        <translation>Elija otro lugar con --out.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done, and try again.</source>
        <translation>Ciérrelo, o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it, or write \* for one.</source>
        <translation>Ciérrelo, o escriba \* para uno.</translation>
    </message>
    <message>
        <source>Close it, or write \[ for one.</source>
        <translation>Ciérrelo, o escriba \[ para uno.</translation>
    </message>
    <message>
        <source>Close other programs that use it.</source>
        <translation>Cierre otros programas que lo usen.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model: bedside models list</source>
        <translation>Cierre otros programas para liberar memoria, o elija un modelo más pequeño: bedside models list</translation>
    </message>
    <message>
        <source>Close the head with --- first.</source>
        <translation>Cierre primero la cabecera con ---.</translation>
    </message>
    <message>
        <source>Compare this with the fingerprint where it was made; then an administrator can trust it.</source>
        <translation>Compárelo con la huella de donde se hizo; después, un administrador puede confiar en ella.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made.</source>
        <translation>Cópielo de nuevo desde donde se hizo.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Cópielo o grábelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made.</source>
        <translation>Copie de nuevo el paquete desde donde se hizo.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Correct that line and try again.</source>
        <translation>Corrija esa línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct that line, or delete the file.</source>
        <translation>Corrija esa línea o borre el archivo.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrija esa línea.</translation>
    </message>
    <message>
        <source>Correct the JSON.</source>
        <translation>Corrija el JSON.</translation>
    </message>
    <message>
        <source>Correct the file there: it is read again.</source>
        <translation>Corrija el archivo allí: se lee de nuevo.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrija el archivo y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the quotes.</source>
        <translation>Corrija las comillas.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Corrija el guion.</translation>
    </message>
    <message>
        <source>Correct the text, or leave it out: the recording is recognised.</source>
        <translation>Corrija el texto o quítelo: entonces se reconoce la grabación.</translation>
    </message>
    <message>
        <source>Correct the tool&apos;s key table.</source>
        <translation>Corrija la clave table de la herramienta.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrija el valor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct them; nothing was written.</source>
        <translation>Corríjalos; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Create it or choose another place.</source>
        <translation>Créela o elija otro lugar.</translation>
    </message>
    <message>
        <source>Create it, or take it out of the knowledge list.</source>
        <translation>Créelo o quítelo de la lista de documentos.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask no está instalado.</translation>
    </message>
    <message>
        <source>Declare it in the head: ${suggested}: text</source>
        <translation>Declárela en la cabecera: ${suggested}: text</translation>
    </message>
    <message>
        <source>Did you mean {near!r}?</source>
        <translation>¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>Did you mean {near}? </source>
        <translation>¿Quería decir {near}? </translation>
    </message>
    <message>
        <source>Directives stand directly under a scene&apos;s heading.</source>
        <translation>Las directivas van justo debajo del título de una escena.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Divídalo en varios.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divídala.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>No use este archivo.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Export it as XLIFF 2.</source>
        <translation>Expórtelo como XLIFF 2.</translation>
    </message>
    <message>
        <source>Export it as XLIFF 2.0 or 2.1.</source>
        <translation>Expórtelo como XLIFF 2.0 o 2.1.</translation>
    </message>
    <message>
        <source>Fetch it again, or reinstall Bedside for a stock replica.</source>
        <translation>Consígala de nuevo, o reinstale Bedside si es una réplica de serie.</translation>
    </message>
    <message>
        <source>For example: --id my-model --role language</source>
        <translation>Por ejemplo: --id my-model --role language</translation>
    </message>
    <message>
        <source>Found: {names}. Plug one in, or choose another.</source>
        <translation>Hay: {names}. Conecte una o elija otra.</translation>
    </message>
    <message>
        <source>Found: {there}. Plug one in, or choose another by name.</source>
        <translation>Hay: {there}. Conecte uno o elija otro por su nombre.</translation>
    </message>
    <message>
        <source>Four or five words are good.</source>
        <translation>Cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Give @background transparent to every scene, or put it into the head.</source>
        <translation>Ponga @background transparent en todas las escenas o en la cabecera.</translation>
    </message>
    <message>
        <source>Give WAV, MP3, M4A or FLAC.</source>
        <translation>Dé WAV, MP3, M4A o FLAC.</translation>
    </message>
    <message>
        <source>Give a .csv, .json or .xlsx file.</source>
        <translation>Dé un archivo .csv, .json o .xlsx.</translation>
    </message>
    <message>
        <source>Give a PNG or JPEG file.</source>
        <translation>Dé un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG or PDF file.</source>
        <translation>Dé un archivo PNG, JPEG o PDF.</translation>
    </message>
    <message>
        <source>Give a WAV, FLAC, MP3, M4A or MP4 recording of a person speaking.</source>
        <translation>Dé una grabación WAV, FLAC, MP3, M4A o MP4 de alguien que habla.</translation>
    </message>
    <message>
        <source>Give a WAV, MP3, M4A or FLAC file.</source>
        <translation>Dé un archivo WAV, MP3, M4A o FLAC.</translation>
    </message>
    <message>
        <source>Give a file of bedside persona export.</source>
        <translation>Dé un archivo de bedside persona export.</translation>
    </message>
    <message>
        <source>Give a file that bedside persona export has written.</source>
        <translation>Dé un archivo escrito por bedside persona export.</translation>
    </message>
    <message>
        <source>Give a folder that does not exist yet.</source>
        <translation>Dé una carpeta que no exista todavía.</translation>
    </message>
    <message>
        <source>Give a line of names and a line for each film.</source>
        <translation>Ponga una línea de nombres y una línea por vídeo.</translation>
    </message>
    <message>
        <source>Give a list of objects, one for each film.</source>
        <translation>Dé una lista de objetos, uno por vídeo.</translation>
    </message>
    <message>
        <source>Give a list of objects.</source>
        <translation>Dé una lista de objetos.</translation>
    </message>
    <message>
        <source>Give a model in one of these two forms.</source>
        <translation>Dé un modelo en una de estas dos formas.</translation>
    </message>
    <message>
        <source>Give a new file in a folder that exists.</source>
        <translation>Dé un archivo nuevo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Dé un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Give a text file with a script.</source>
        <translation>Dé un archivo de texto con un guion.</translation>
    </message>
    <message>
        <source>Give an MP4, MOV or WebM file.</source>
        <translation>Dé un archivo MP4, MOV o WebM.</translation>
    </message>
    <message>
        <source>Give another file.</source>
        <translation>Dé otro archivo.</translation>
    </message>
    <message>
        <source>Give another name: --as NAME.</source>
        <translation>Dé otro nombre: --as NOMBRE.</translation>
    </message>
    <message>
        <source>Give one of: {kinds}</source>
        <translation>Dé uno de: {kinds}</translation>
    </message>
    <message>
        <source>Give one, or a default in the template&apos;s head.</source>
        <translation>Dé uno, o un valor por defecto en la cabecera de la plantilla.</translation>
    </message>
    <message>
        <source>Give one, or leave the line out.</source>
        <translation>Dé uno o quite la línea.</translation>
    </message>
    <message>
        <source>Give the line of: bedside audit head</source>
        <translation>Dé la línea de: bedside audit head</translation>
    </message>
    <message>
        <source>Give the number of one: {numbers}.</source>
        <translation>Dé el número de una: {numbers}.</translation>
    </message>
    <message>
        <source>Give up to {most:.0f} s; it is repeated.</source>
        <translation>Dé hasta {most} s; se repite.</translation>
    </message>
    <message>
        <source>Give {least:.0f} s to {most:.0f} min of one voice.</source>
        <translation>Dé de {least} s a {most} min de una sola voz.</translation>
    </message>
    <message>
        <source>Have it made again.</source>
        <translation>Pida que se haga de nuevo.</translation>
    </message>
    <message>
        <source>Have the bundle made again.</source>
        <translation>Pida que se haga el paquete de nuevo.</translation>
    </message>
    <message>
        <source>In {spoken} there is: {voices}.</source>
        <translation>En {spoken} hay: {voices}.</translation>
    </message>
    <message>
        <source>Install Bedside again.</source>
        <translation>Instale Bedside de nuevo.</translation>
    </message>
    <message>
        <source>Install FriBiDi (Debian: apt install libfribidi0).</source>
        <translation>Instale FriBiDi (Debian: apt install libfribidi0).</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;bedside[cluster]&apos;, on every machine.</source>
        <translation>Instálelo: pip install &apos;bedside[cluster]&apos;, en cada máquina.</translation>
    </message>
    <message>
        <source>Is it the right file, wholly downloaded?</source>
        <translation>¿Es el archivo correcto, descargado entero?</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits: bedside bundle key shows one.</source>
        <translation>Tiene 64 cifras hexadecimales: bedside bundle key muestra una.</translation>
    </message>
    <message>
        <source>It has {versions}.</source>
        <translation>Tiene {versions}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Tiene: {columns}.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <source>It is not a BERT encoder.</source>
        <translation>No es un codificador BERT.</translation>
    </message>
    <message>
        <source>It may come from a newer Bedside.</source>
        <translation>Puede venir de un Bedside más nuevo.</translation>
    </message>
    <message>
        <source>Its first line should be `schema = {known}`.</source>
        <translation>Su primera línea debe ser `schema = {known}`.</translation>
    </message>
    <message>
        <source>Its libraries may differ from the locked ones: run packaging/run.sh setup.</source>
        <translation>Puede que sus bibliotecas no sean las fijadas: ejecute packaging/run.sh setup.</translation>
    </message>
    <message>
        <source>Job {id} is of no kind that can be made here.</source>
        <translation>El trabajo {id} es de un tipo que no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>Job {job} is {state}.</source>
        <translation>El trabajo {job} está {state}.</translation>
    </message>
    <message>
        <source>Keep dataRef.</source>
        <translation>Conserve dataRef.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve uno.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Conserve una.</translation>
    </message>
    <message>
        <source>Keep the first line as it was.</source>
        <translation>Deje la primera línea como estaba.</translation>
    </message>
    <message>
        <source>Known keys here: {known}.</source>
        <translation>Claves conocidas aquí: {known}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Conocidas: {known}.</translation>
    </message>
    <message>
        <source>Leave out folders and signs.</source>
        <translation>Quite carpetas y signos.</translation>
    </message>
    <message>
        <source>Leave the page out.</source>
        <translation>Quite la página.</translation>
    </message>
    <message>
        <source>Let it speak with another one first.</source>
        <translation>Haga que hable primero con otro.</translation>
    </message>
    <message>
        <source>Letters, digits, dots and dashes, at most 40.</source>
        <translation>Letras, cifras, puntos y guiones, 40 como mucho.</translation>
    </message>
    <message>
        <source>Locked after too many tries, for another {minutes:.0f} minutes.</source>
        <translation>Bloqueado tras demasiados intentos, otros {minutes} minutos.</translation>
    </message>
    <message>
        <source>Log in again: bedside operator login NAME</source>
        <translation>Entre de nuevo con su PIN.</translation>
    </message>
    <message>
        <source>Log in as the user who made it, or restore a backup that has a passphrase.</source>
        <translation>Entre como el usuario que lo hizo, o restaure una copia que tenga frase de contraseña.</translation>
    </message>
    <message>
        <source>Log in as the user whose key store has the key. The data is not damaged.</source>
        <translation>Entre como el usuario cuyo almacén de claves tiene la clave. Los datos no están dañados.</translation>
    </message>
    <message>
        <source>Look for it again.</source>
        <translation>Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>Look things up in a smaller one.</source>
        <translation>Busque en una tabla más pequeña.</translation>
    </message>
    <message>
        <source>Make it mono first: ffmpeg -i {file} -ac 1 mono.wav</source>
        <translation>Hágalo mono primero: ffmpeg -i {file} -ac 1 mono.wav</translation>
    </message>
    <message>
        <source>Make it smaller, or split it.</source>
        <translation>Hágalo más pequeño o divídalo.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Hágala más pequeña.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Haga sitio en el disco.</translation>
    </message>
    <message>
        <source>Make room or permission there, or set BEDSIDE_HOME to another folder.</source>
        <translation>Haga sitio o dé permiso allí, o ponga en BEDSIDE_HOME otra carpeta.</translation>
    </message>
    <message>
        <source>Make room there, or set BEDSIDE_HOME to a folder on a larger disk.</source>
        <translation>Haga sitio allí, o ponga en BEDSIDE_HOME una carpeta de un disco mayor.</translation>
    </message>
    <message>
        <source>Make scenes of it, each with an @audio of its own; or write \[ for a bracket.</source>
        <translation>Haga escenas con ello, cada una con su @audio; o escriba \[ para un corchete.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Nombre primero administrador a otra persona.</translation>
    </message>
    <message>
        <source>Make the picture smaller and add that.</source>
        <translation>Haga la imagen más pequeña y añada esa.</translation>
    </message>
    <message>
        <source>Model {model_id} has no file {file!r}.</source>
        <translation>El modelo {model_id} no tiene el archivo «{file}».</translation>
    </message>
    <message>
        <source>Move it into the folder, and name it from there.</source>
        <translation>Póngalo en la carpeta y nómbrelo desde allí.</translation>
    </message>
    <message>
        <source>Move it under the # heading, before the text; or write \@ for the character.</source>
        <translation>Muévala debajo del título #, antes del texto; o escriba \@ para el signo.</translation>
    </message>
    <message>
        <source>Name .xlf or .csv files, or use --machine --to TAG.</source>
        <translation>Nombre archivos .xlf o .csv, o use --machine --to TAG.</translation>
    </message>
    <message>
        <source>Name it in the first line.</source>
        <translation>Póngale nombre en la primera línea.</translation>
    </message>
    <message>
        <source>Name one of the stock replicas, such as mira.</source>
        <translation>Nombre una de las réplicas de serie, como mira.</translation>
    </message>
    <message>
        <source>No administrator would be left.</source>
        <translation>No quedaría ningún administrador.</translation>
    </message>
    <message>
        <source>No camera is called {wanted!r}.</source>
        <translation>Ninguna cámara se llama «{wanted}».</translation>
    </message>
    <message>
        <source>No document is called {name!r}.</source>
        <translation>Ningún documento se llama «{name}».</translation>
    </message>
    <message>
        <source>No file is shown to turn the pages of.</source>
        <translation>No se muestra ningún archivo cuyas páginas pasar.</translation>
    </message>
    <message>
        <source>No language model is ready for {wanted!r}.</source>
        <translation>Ningún modelo de lenguaje está listo para «{wanted}».</translation>
    </message>
    <message>
        <source>No language-model engine is installed.</source>
        <translation>No hay ningún motor de modelos de lenguaje instalado.</translation>
    </message>
    <message>
        <source>No microphone is called {wanted!r}.</source>
        <translation>Ningún micrófono se llama «{wanted}».</translation>
    </message>
    <message>
        <source>No model for translation is installed.</source>
        <translation>No hay ningún modelo de traducción instalado.</translation>
    </message>
    <message>
        <source>No model serves the role {role!r}.</source>
        <translation>Ningún modelo cumple el papel «{role}».</translation>
    </message>
    <message>
        <source>No persona of this device is called {name}.</source>
        <translation>Ningún personaje de este dispositivo se llama {name}.</translation>
    </message>
    <message>
        <source>No speaker is called {wanted!r}.</source>
        <translation>Ningún altavoz se llama «{wanted}».</translation>
    </message>
    <message>
        <source>No version of {name} is live.</source>
        <translation>Ninguna versión de {name} está activa.</translation>
    </message>
    <message>
        <source>No voice can say {spoken!r}.</source>
        <translation>Ninguna voz puede decir «{spoken}».</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Nadie ha entrado.</translation>
    </message>
    <message>
        <source>One of: {known}.</source>
        <translation>Uno de: {known}.</translation>
    </message>
    <message>
        <source>Only some scenes are transparent.</source>
        <translation>Solo algunas escenas son transparentes.</translation>
    </message>
    <message>
        <source>Only watch = &quot;full&quot; does.</source>
        <translation>Solo watch = &quot;full&quot; lo permite.</translation>
    </message>
    <message>
        <source>Others can read the store&apos;s key file {path}.</source>
        <translation>Otros pueden leer el archivo de clave del almacén {path}.</translation>
    </message>
    <message>
        <source>Others can read {path}.</source>
        <translation>Otros pueden leer {path}.</translation>
    </message>
    <message>
        <source>Page {number} of {path} is damaged.</source>
        <translation>La página {number} de {path} está dañada.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Las páginas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>Prepare the model again: bedside models prepare</source>
        <translation>Prepare el modelo de nuevo: bedside models prepare</translation>
    </message>
    <message>
        <source>Preparing {models} needs {needed:.1f} GB; {free:.1f} GB are free in {root}.</source>
        <translation>Preparar {models} necesita {needed} GB; hay {free} GB libres en {root}.</translation>
    </message>
    <message>
        <source>Put it back from where you keep a copy, or restore a backup that has a passphrase.</source>
        <translation>Devuélvalo desde donde guarda una copia, o restaure una copia de seguridad que tenga frase de contraseña.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and set BEDSIDE_PASSPHRASE_FILE to its path.</source>
        <translation>Póngala en un archivo que solo usted pueda leer y ponga su ruta en BEDSIDE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Put it into the persona&apos;s folder, or correct its tool.</source>
        <translation>Póngalo en la carpeta del personaje, o corrija su herramienta.</translation>
    </message>
    <message>
        <source>Put it there, or correct the tool&apos;s key table.</source>
        <translation>Póngala allí, o corrija la clave table de la herramienta.</translation>
    </message>
    <message>
        <source>Put its documents into the store instead.</source>
        <translation>Ponga sus documentos en el almacén.</translation>
    </message>
    <message>
        <source>Put one live first.</source>
        <translation>Active primero una.</translation>
    </message>
    <message>
        <source>Put the key file back that was made with this store. The data is not damaged.</source>
        <translation>Devuelva el archivo de clave que se hizo con este almacén. Los datos no están dañados.</translation>
    </message>
    <message>
        <source>Put the right file there.</source>
        <translation>Ponga allí el archivo correcto.</translation>
    </message>
    <message>
        <source>Put values that hold a comma in double quotes.</source>
        <translation>Ponga entre comillas dobles los valores con coma.</translation>
    </message>
    <message>
        <source>Reading pictures is not set up here.</source>
        <translation>Aquí no está preparada la lectura de imágenes.</translation>
    </message>
    <message>
        <source>Record at 16 kHz or more (a converted telephone recording would be recognised badly).</source>
        <translation>Grabe a 16 kHz o más (una grabación de teléfono convertida se reconocería mal).</translation>
    </message>
    <message>
        <source>Record at least a second.</source>
        <translation>Grabe al menos un segundo.</translation>
    </message>
    <message>
        <source>Recordings cannot be followed here.</source>
        <translation>Aquí no se pueden seguir grabaciones.</translation>
    </message>
    <message>
        <source>Reinstall Bedside or restore the file.</source>
        <translation>Reinstale Bedside o restaure el archivo.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Rename the file, and try again.</source>
        <translation>Cambie el nombre del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup: bedside store restore FILE</source>
        <translation>Restaure una copia de seguridad: bedside store restore FILE</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was noted.</source>
        <translation>La fila {row} no es la que se anotó.</translation>
    </message>
    <message>
        <source>Row {row} was changed or moved.</source>
        <translation>La fila {row} se cambió o se movió.</translation>
    </message>
    <message>
        <source>Row {row} was cut off the end.</source>
        <translation>La fila {row} se cortó del final.</translation>
    </message>
    <message>
        <source>Row {row} was removed.</source>
        <translation>La fila {row} se quitó.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were cut off the end.</source>
        <translation>Las filas {first} a {last} se cortaron del final.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were removed.</source>
        <translation>Las filas {first} a {last} se quitaron.</translation>
    </message>
    <message>
        <source>Run `bedside models remove {id}`, then `bedside models add FILE` with a good copy.</source>
        <translation>Ejecute `bedside models remove {id}` y luego `bedside models add FILE` con una copia buena.</translation>
    </message>
    <message>
        <source>Run `bedside models remove {model}`, then `bedside models add FILE` with a good copy.</source>
        <translation>Ejecute `bedside models remove {model}` y luego `bedside models add FILE` con una copia buena.</translation>
    </message>
    <message>
        <source>Run `bedside models verify` to prepare it again.</source>
        <translation>Ejecute `bedside models verify` para prepararlo de nuevo.</translation>
    </message>
    <message>
        <source>Run `bedside models verify` to prepare it.</source>
        <translation>Ejecute `bedside models verify` para prepararlo.</translation>
    </message>
    <message>
        <source>Run `bedside models verify`.</source>
        <translation>Ejecute `bedside models verify`.</translation>
    </message>
    <message>
        <source>Run `bedside models verify`; it fetches again what is broken.</source>
        <translation>Ejecute `bedside models verify`; vuelve a traer lo que está roto.</translation>
    </message>
    <message>
        <source>Run the set-up again (packaging/run.sh setup); if it stays, the package was changed after it was pinned.</source>
        <translation>Repita la instalación (packaging/run.sh setup); si sigue igual, el paquete cambió después de fijarse.</translation>
    </message>
    <message>
        <source>Run the set-up again: packaging/run.sh setup</source>
        <translation>Repita la instalación: packaging/run.sh setup</translation>
    </message>
    <message>
        <source>Run: bedside audit verify</source>
        <translation>Ejecute: bedside audit verify</translation>
    </message>
    <message>
        <source>Run: bedside knowledge add FILE --tag {tag}</source>
        <translation>Ejecute: bedside knowledge add FILE --tag {tag}</translation>
    </message>
    <message>
        <source>Run: bedside models prepare</source>
        <translation>Ejecute: bedside models prepare</translation>
    </message>
    <message>
        <source>Run: bedside models prepare --for knowledge</source>
        <translation>Ejecute: bedside models prepare --for knowledge</translation>
    </message>
    <message>
        <source>Run: bedside models prepare {model}</source>
        <translation>Ejecute: bedside models prepare {model}</translation>
    </message>
    <message>
        <source>Run: bedside models prepare {names}</source>
        <translation>Ejecute: bedside models prepare {names}</translation>
    </message>
    <message>
        <source>Run: bedside operator login NAME</source>
        <translation>Ejecute: bedside operator login NAME</translation>
    </message>
    <message>
        <source>Run: bedside store check</source>
        <translation>Ejecute: bedside store check</translation>
    </message>
    <message>
        <source>Run: bedside store repair</source>
        <translation>Ejecute: bedside store repair</translation>
    </message>
    <message>
        <source>Run: bedside store repair. It goes back to the last good state and keeps what can still be read.</source>
        <translation>Ejecute: bedside store repair. Vuelve al último estado bueno y conserva lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Run: chmod 600 {path}</source>
        <translation>Ejecute: chmod 600 {path}</translation>
    </message>
    <message>
        <source>Run: packaging/run.sh setup</source>
        <translation>Ejecute: packaging/run.sh setup</translation>
    </message>
    <message>
        <source>Run: packaging/run.sh setup (with a vision-language model in the store it is built in; it needs g++).</source>
        <translation>Ejecute: packaging/run.sh setup (con un modelo de visión y lenguaje en el almacén se incluye; necesita g++).</translation>
    </message>
    <message>
        <source>Run: sudo apt install libportaudio2</source>
        <translation>Ejecute: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>Save a copy without one and add that.</source>
        <translation>Guarde una copia sin ella y añada esa.</translation>
    </message>
    <message>
        <source>Save it again without a password.</source>
        <translation>Guárdelo de nuevo sin contraseña.</translation>
    </message>
    <message>
        <source>Save it again, or remove it.</source>
        <translation>Guárdelo de nuevo o quítelo.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it anew from its program.</source>
        <translation>Guárdelo de nuevo desde su programa.</translation>
    </message>
    <message>
        <source>Save it anew, or split it.</source>
        <translation>Guárdelo de nuevo o divídalo.</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as CSV, UTF-8.</source>
        <translation>Guárdelo como CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it as PDF and name that in the script.</source>
        <translation>Guárdelo como PDF y nombre ese en el guion.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Save it in the present format.</source>
        <translation>Guárdelo en el formato actual.</translation>
    </message>
    <message>
        <source>Save or scan it anew.</source>
        <translation>Guárdelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the script as UTF-8.</source>
        <translation>Guarde el guion como UTF-8.</translation>
    </message>
    <message>
        <source>Scripts of version {value} cannot be read here.</source>
        <translation>Los guiones de la versión {value} no se pueden leer aquí.</translation>
    </message>
    <message>
        <source>See its versions.</source>
        <translation>Vea sus versiones.</translation>
    </message>
    <message>
        <source>See {folder}; without its files a new certificate is made.</source>
        <translation>Vea {folder}; sin sus archivos se hace un certificado nuevo.</translation>
    </message>
    <message>
        <source>See {manifest}.</source>
        <translation>Vea {manifest}.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <translation>Vea {where}.</translation>
    </message>
    <message>
        <source>See: bedside export jobs</source>
        <translation>Vea: bedside export jobs</translation>
    </message>
    <message>
        <source>See: bedside knowledge list</source>
        <translation>Vea: bedside knowledge list</translation>
    </message>
    <message>
        <source>See: bedside memory list</source>
        <translation>Vea: bedside memory list</translation>
    </message>
    <message>
        <source>See: bedside memory list --state disputed</source>
        <translation>Vea: bedside memory list --state disputed</translation>
    </message>
    <message>
        <source>See: bedside operator list</source>
        <translation>Vea: bedside operator list</translation>
    </message>
    <message>
        <source>See: bedside store conversations</source>
        <translation>Vea: bedside store conversations</translation>
    </message>
    <message>
        <source>See: bedside store people</source>
        <translation>Vea: bedside store people</translation>
    </message>
    <message>
        <source>Set BEDSIDE_PASSPHRASE_FILE, or use a terminal.</source>
        <translation>Ponga BEDSIDE_PASSPHRASE_FILE o use un terminal.</translation>
    </message>
    <message>
        <source>Set language to auto or to one of: {languages}.</source>
        <translation>Ponga en language auto o uno de: {languages}.</translation>
    </message>
    <message>
        <source>Shipped: {shipped}.</source>
        <translation>De serie: {shipped}.</translation>
    </message>
    <message>
        <source>Shipped: {shipped}. Or give the path of a folder with a {file} in it.</source>
        <translation>De serie: {shipped}. O dé la ruta de una carpeta con un {file} dentro.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes, 2 to 40 of them.</source>
        <translation>Minúsculas, cifras y guiones, de 2 a 40.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Start it again and give the same command: what is done is kept.</source>
        <translation>Inícielo de nuevo y dé la misma orden: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Start one: dask scheduler</source>
        <translation>Inicie uno: dask scheduler</translation>
    </message>
    <message>
        <source>Start some: dask worker {address}</source>
        <translation>Inicie algunos: dask worker {address}</translation>
    </message>
    <message>
        <source>Such as: harbor-2026-11</source>
        <translation>Por ejemplo: harbor-2026-11</translation>
    </message>
    <message>
        <source>Take pictures out of it, or split it.</source>
        <translation>Quite imágenes o divídalo.</translation>
    </message>
    <message>
        <source>Text from right to left cannot be drawn on this machine.</source>
        <translation>En esta máquina no se puede dibujar texto de derecha a izquierda.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess.</source>
        <translation>Ese PIN es fácil de adivinar.</translation>
    </message>
    <message>
        <source>That document is not there any more.</source>
        <translation>Ese documento ya no está.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Eso no es una clave pública.</translation>
    </message>
    <message>
        <source>That is not the key of this store.</source>
        <translation>Esa no es la clave de este almacén.</translation>
    </message>
    <message>
        <source>That memory is not disputed.</source>
        <translation>Ese recuerdo no está en duda.</translation>
    </message>
    <message>
        <source>That sentence has changed meanwhile.</source>
        <translation>Esa frase ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>That sentence is not there any more.</source>
        <translation>Esa frase ya no está.</translation>
    </message>
    <message>
        <source>The backup is damaged ({why}).</source>
        <translation>La copia de seguridad está dañada ({why}).</translation>
    </message>
    <message>
        <source>The backup was written by a newer Bedside.</source>
        <translation>La copia de seguridad la escribió un Bedside más nuevo.</translation>
    </message>
    <message>
        <source>The backup {source} is damaged.</source>
        <translation>La copia de seguridad {source} está dañada.</translation>
    </message>
    <message>
        <source>The beginning of the log was changed (before row {row}).</source>
        <translation>El principio del registro se cambió (antes de la fila {row}).</translation>
    </message>
    <message>
        <source>The bundle keeps {kind} for {kept:g} days, which is too short.</source>
        <translation>El paquete conserva {kind} durante {kept} días, que es demasiado poco.</translation>
    </message>
    <message>
        <source>The bundle lacks {name}, or it is damaged.</source>
        <translation>Al paquete le falta {name}, o está dañado.</translation>
    </message>
    <message>
        <source>The bundle&apos;s settings do not fit this Bedside.</source>
        <translation>Los ajustes del paquete no encajan con este Bedside.</translation>
    </message>
    <message>
        <source>The camera {name!r} could not be opened.</source>
        <translation>La cámara «{name}» no se pudo abrir.</translation>
    </message>
    <message>
        <source>The camera {name!r} gives no pictures.</source>
        <translation>La cámara «{name}» no da imágenes.</translation>
    </message>
    <message>
        <source>The chosen answers of the bundle cannot be read.</source>
        <translation>Las respuestas elegidas del paquete no se pueden leer.</translation>
    </message>
    <message>
        <source>The database file of the store is missing.</source>
        <translation>Falta el archivo de base de datos del almacén.</translation>
    </message>
    <message>
        <source>The decoder does not tell the size of its cache.</source>
        <translation>El descodificador no dice el tamaño de su caché.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>The embedding model lacks {file}.</source>
        <translation>Al modelo de significado le falta {file}.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>El archivo {file} no está.</translation>
    </message>
    <message>
        <source>The file {vocabulary} is not there.</source>
        <translation>El archivo {vocabulary} no está.</translation>
    </message>
    <message>
        <source>The film could not be signed ({why}).</source>
        <translation>El vídeo no se pudo firmar ({why}).</translation>
    </message>
    <message>
        <source>The first line names the variables.</source>
        <translation>La primera línea nombra las variables.</translation>
    </message>
    <message>
        <source>The first operator has to be an administrator.</source>
        <translation>El primer operador tiene que ser administrador.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>La carpeta {parent} no existe.</translation>
    </message>
    <message>
        <source>The head is opened with --- and never closed.</source>
        <translation>La cabecera se abre con --- y no se cierra.</translation>
    </message>
    <message>
        <source>The installed language-model engine is the {variant} build, but this processor lacks {features}.</source>
        <translation>El motor de modelos de lenguaje instalado es la versión {variant}, pero a este procesador le falta {features}.</translation>
    </message>
    <message>
        <source>The installed llama-cpp-python was not built by Bedside, so it was not loaded.</source>
        <translation>El llama-cpp-python instalado no lo hizo Bedside, así que no se cargó.</translation>
    </message>
    <message>
        <source>The jobs are being made already.</source>
        <translation>Los trabajos ya se están haciendo.</translation>
    </message>
    <message>
        <source>The key of person {person} is damaged.</source>
        <translation>La clave de la persona {person} está dañada.</translation>
    </message>
    <message>
        <source>The language model {name} does not speak ChatML, the only chat format that is supported.</source>
        <translation>El modelo de lenguaje {name} no habla ChatML, el único formato que se admite.</translation>
    </message>
    <message>
        <source>The language model {path} does not exist.</source>
        <translation>El modelo de lenguaje {path} no existe.</translation>
    </message>
    <message>
        <source>The language-model engine was built without libmtmd, so it cannot look at pictures.</source>
        <translation>El motor de modelos de lenguaje se hizo sin libmtmd, así que no puede mirar imágenes.</translation>
    </message>
    <message>
        <source>The layout {layout} needs a slide.</source>
        <translation>La disposición {layout} necesita una diapositiva.</translation>
    </message>
    <message>
        <source>The list of models {path} is missing.</source>
        <translation>Falta la lista de modelos {path}.</translation>
    </message>
    <message>
        <source>The microphone {device!r} could not be opened ({why}).</source>
        <translation>El micrófono «{device}» no se pudo abrir ({why}).</translation>
    </message>
    <message>
        <source>The model file {path} is damaged ({fault}); it was not loaded.</source>
        <translation>El archivo de modelo {path} está dañado ({fault}); no se cargó.</translation>
    </message>
    <message>
        <source>The model file {path} is missing.</source>
        <translation>Falta el archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>The model file {path} is not there.</source>
        <translation>El archivo de modelo {path} no está.</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong.</source>
        <translation>El nombre o el PIN no es correcto.</translation>
    </message>
    <message>
        <source>The package {package} is not installed.</source>
        <translation>El paquete {package} no está instalado.</translation>
    </message>
    <message>
        <source>The page {file} is not there.</source>
        <translation>La página {file} no está.</translation>
    </message>
    <message>
        <source>The persona has a mistake; it is tried when that is corrected.</source>
        <translation>El personaje tiene un error; se prueba cuando esté corregido.</translation>
    </message>
    <message>
        <source>The persona&apos;s language {language!r} is none that Bedside can hear.</source>
        <translation>El idioma del personaje, «{language}», no es uno que Bedside oiga.</translation>
    </message>
    <message>
        <source>The persona&apos;s policy lets nothing of this be kept.</source>
        <translation>La política del personaje no permite conservar nada de esto.</translation>
    </message>
    <message>
        <source>The receipt {id} was changed.</source>
        <translation>El recibo {id} se cambió.</translation>
    </message>
    <message>
        <source>The record {place} is damaged or was exchanged.</source>
        <translation>El registro {place} está dañado o se cambió por otro.</translation>
    </message>
    <message>
        <source>The replica {path} has format version {version}; this Bedside reads version {known}.</source>
        <translation>La réplica {path} tiene la versión de formato {version}; este Bedside lee la versión {known}.</translation>
    </message>
    <message>
        <source>The replica {path} is damaged ({what}).</source>
        <translation>La réplica {path} está dañada ({what}).</translation>
    </message>
    <message>
        <source>The scheduler at {address} has gone.</source>
        <translation>El planificador de {address} se ha ido.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation>El planificador de {address} no tiene trabajadores.</translation>
    </message>
    <message>
        <source>The script has more than {most} characters.</source>
        <translation>El guion tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The script has {count}.</source>
        <translation>El guion tiene {count}.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The slide {path} does not exist.</source>
        <translation>La diapositiva {path} no existe.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is not installed.</source>
        <translation>La biblioteca de sonido PortAudio no está instalada.</translation>
    </message>
    <message>
        <source>The speaker {device!r} could not be opened ({why}).</source>
        <translation>El altavoz «{device}» no se pudo abrir ({why}).</translation>
    </message>
    <message>
        <source>The store cannot be repaired here ({why}).</source>
        <translation>El almacén no se puede reparar aquí ({why}).</translation>
    </message>
    <message>
        <source>The store has no document under {tags}, which {persona} answers from.</source>
        <translation>El almacén no tiene ningún documento bajo {tags}, de los que responde {persona}.</translation>
    </message>
    <message>
        <source>The store is damaged ({why}).</source>
        <translation>El almacén está dañado ({why}).</translation>
    </message>
    <message>
        <source>The store is locked with a passphrase and nobody can be asked for it here.</source>
        <translation>El almacén está cerrado con una frase de contraseña y aquí no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>The store is locked with a passphrase.</source>
        <translation>El almacén está cerrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The store was written by a newer Bedside (header {format}).</source>
        <translation>El almacén lo escribió un Bedside más nuevo (cabecera {format}).</translation>
    </message>
    <message>
        <source>The store was written by a newer Bedside (schema {version}; this one knows up to {known}).</source>
        <translation>El almacén lo escribió un Bedside más nuevo (esquema {version}; este conoce hasta {known}).</translation>
    </message>
    <message>
        <source>The store&apos;s header in {folder} is damaged ({why}); without it no key opens the store.</source>
        <translation>La cabecera del almacén en {folder} está dañada ({why}); sin ella ninguna clave abre el almacén.</translation>
    </message>
    <message>
        <source>The store&apos;s header is damaged.</source>
        <translation>La cabecera del almacén está dañada.</translation>
    </message>
    <message>
        <source>The store&apos;s header names no known key source ({source!r}).</source>
        <translation>La cabecera del almacén no nombra un origen de clave conocido («{source}»).</translation>
    </message>
    <message>
        <source>The store&apos;s key file {path} cannot be read ({why}).</source>
        <translation>El archivo de clave del almacén {path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The store&apos;s key file {path} is not there.</source>
        <translation>El archivo de clave del almacén {path} no está.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give back what it was given.</source>
        <translation>El almacén de claves del sistema no devuelve lo que se le dio.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key of this store.</source>
        <translation>El almacén de claves del sistema no tiene ninguna clave de este almacén.</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused ({refused}).</source>
        <translation>El almacén de claves del sistema se negó ({refused}).</translation>
    </message>
    <message>
        <source>The table {path} does not exist.</source>
        <translation>La tabla {path} no existe.</translation>
    </message>
    <message>
        <source>The table {path} is larger than 50 MB.</source>
        <translation>La tabla {path} es mayor de 50 MB.</translation>
    </message>
    <message>
        <source>The template has no variable {name!r}.</source>
        <translation>La plantilla no tiene ninguna variable «{name}».</translation>
    </message>
    <message>
        <source>The translation does not belong to the scene at line {line}.</source>
        <translation>La traducción no corresponde a la escena de la línea {line}.</translation>
    </message>
    <message>
        <source>The value of {name!r} has a line break or control character.</source>
        <translation>El valor de «{name}» tiene un salto de línea o un carácter de control.</translation>
    </message>
    <message>
        <source>The vision-language model&apos;s way of chatting is not known to llama.cpp.</source>
        <translation>llama.cpp no conoce la forma de conversar de este modelo de visión y lenguaje.</translation>
    </message>
    <message>
        <source>The voice {chosen} needs the model {id}.</source>
        <translation>La voz {chosen} necesita el modelo {id}.</translation>
    </message>
    <message>
        <source>The voice {name!r} does not speak {spoken} ({language}).</source>
        <translation>La voz «{name}» no habla {spoken} ({language}).</translation>
    </message>
    <message>
        <source>The {kind} {device!r} could not be opened ({why}).</source>
        <translation>No se pudo abrir {kind} «{device}» ({why}).</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There is a control character (code {code}) here.</source>
        <translation>Aquí hay un carácter de control (código {code}).</translation>
    </message>
    <message>
        <source>There is a model called {chosen!r} already.</source>
        <translation>Ya hay un modelo llamado «{chosen}».</translation>
    </message>
    <message>
        <source>There is a persona {name!r} already, or that is no name.</source>
        <translation>Ya hay un personaje «{name}», o eso no es un nombre.</translation>
    </message>
    <message>
        <source>There is a persona {name} already.</source>
        <translation>Ya hay un personaje {name}.</translation>
    </message>
    <message>
        <source>There is an operator {name} already.</source>
        <translation>Ya hay un operador {name}.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}.</source>
        <translation>No hay ningún planificador Dask en {address}.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>No hay ninguna cámara.</translation>
    </message>
    <message>
        <source>There is no conversation {session} in the store.</source>
        <translation>No hay ninguna conversación {session} en el almacén.</translation>
    </message>
    <message>
        <source>There is no feeling called {emotion!r}.</source>
        <translation>No hay ningún sentimiento llamado «{emotion}».</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>No hay ningún trabajo {job}.</translation>
    </message>
    <message>
        <source>There is no kind of data called {kind!r}.</source>
        <translation>No hay ninguna clase de datos llamada «{kind}».</translation>
    </message>
    <message>
        <source>There is no kind of memory called {kind!r}.</source>
        <translation>No hay ninguna clase de recuerdo llamada «{kind}».</translation>
    </message>
    <message>
        <source>There is no memory {memory_id}.</source>
        <translation>No hay ningún recuerdo {memory_id}.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>No hay ningún micrófono.</translation>
    </message>
    <message>
        <source>There is no model called {model_id!r}.</source>
        <translation>No hay ningún modelo llamado «{model_id}».</translation>
    </message>
    <message>
        <source>There is no objective {objective!r} in this text.</source>
        <translation>No hay ningún objetivo «{objective}» en este texto.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>No hay ningún operador {name}.</translation>
    </message>
    <message>
        <source>There is no person {person} in the store.</source>
        <translation>No hay ninguna persona {person} en el almacén.</translation>
    </message>
    <message>
        <source>There is no persona {name!r}.</source>
        <translation>No hay ningún personaje «{name}».</translation>
    </message>
    <message>
        <source>There is no persona {name}.</source>
        <translation>No hay ningún personaje {name}.</translation>
    </message>
    <message>
        <source>There is no replica at {path}.</source>
        <translation>No hay ninguna réplica en {path}.</translation>
    </message>
    <message>
        <source>There is no scene {scene}.</source>
        <translation>No hay ninguna escena {scene}.</translation>
    </message>
    <message>
        <source>There is no set of models called {name!r}.</source>
        <translation>No hay ningún conjunto de modelos llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no speaker.</source>
        <translation>No hay ningún altavoz.</translation>
    </message>
    <message>
        <source>There is no translation.</source>
        <translation>No hay traducción.</translation>
    </message>
    <message>
        <source>There is no value for {name!r}.</source>
        <translation>No hay valor para «{name}».</translation>
    </message>
    <message>
        <source>There is no voice for {language!r}.</source>
        <translation>No hay voz para «{language}».</translation>
    </message>
    <message>
        <source>There is no voice {name!r}.</source>
        <translation>No hay ninguna voz «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in this script.</source>
        <translation>No hay nada en este guion.</translation>
    </message>
    <message>
        <source>There is: {voices}.</source>
        <translation>Hay: {voices}.</translation>
    </message>
    <message>
        <source>There may be too little memory; close other programs.</source>
        <translation>Puede que falte memoria; cierre otros programas.</translation>
    </message>
    <message>
        <source>They may have been forgotten.</source>
        <translation>Puede que se la haya olvidado.</translation>
    </message>
    <message>
        <source>This .webm film cannot hold {wanted}.</source>
        <translation>Este vídeo .webm no puede contener {wanted}.</translation>
    </message>
    <message>
        <source>This device could not open the store by itself at its next start.</source>
        <translation>Este dispositivo no podría abrir el almacén por sí mismo en su próximo arranque.</translation>
    </message>
    <message>
        <source>This device speaks with {name}.</source>
        <translation>Este dispositivo habla con {name}.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text.</source>
        <translation>Esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid TOML: {why}.</source>
        <translation>Esto no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>This scene says nothing and has no length.</source>
        <translation>Esta escena no dice nada y no tiene duración.</translation>
    </message>
    <message>
        <source>This system has no key store that works.</source>
        <translation>Este sistema no tiene un almacén de claves que funcione.</translation>
    </message>
    <message>
        <source>Those that are shipped stay.</source>
        <translation>Los que vienen de serie se quedan.</translation>
    </message>
    <message>
        <source>To {what}, it must be {states}.</source>
        <translation>Para {what}, tiene que estar {states}.</translation>
    </message>
    <message>
        <source>Translate the .srt file that comes with the film.</source>
        <translation>Traduzca el archivo .srt que acompaña al vídeo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the registry or a proxy between changes the file.</source>
        <translation>Inténtelo de nuevo; si vuelve a pasar, el registro o un proxy intermedio cambia el archivo.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another key.</source>
        <translation>Desbloquéelo, o elija otra clave.</translation>
    </message>
    <message>
        <source>Unpin it first.</source>
        <translation>Quítele primero la fijación.</translation>
    </message>
    <message>
        <source>Update Bedside, or bake the replica again.</source>
        <translation>Actualice Bedside, o haga la réplica de nuevo.</translation>
    </message>
    <message>
        <source>Update Bedside, or choose another folder.</source>
        <translation>Actualice Bedside, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Update Bedside, or set schema_version = 1 and leave out what is newer.</source>
        <translation>Actualice Bedside, o ponga schema_version = 1 y quite lo que sea más nuevo.</translation>
    </message>
    <message>
        <source>Update Bedside, or use the file that came with this version.</source>
        <translation>Actualice Bedside, o use el archivo que vino con esta versión.</translation>
    </message>
    <message>
        <source>Update Bedside.</source>
        <translation>Actualice Bedside.</translation>
    </message>
    <message>
        <source>Use .webm or .mov, or choose another background.</source>
        <translation>Use .webm o .mov, o elija otro fondo.</translation>
    </message>
    <message>
        <source>Use .webm, or codec: h264.</source>
        <translation>Use .webm, o codec: h264.</translation>
    </message>
    <message>
        <source>Use .xlf or .csv.</source>
        <translation>Use .xlf o .csv.</translation>
    </message>
    <message>
        <source>Use a copy with text in it.</source>
        <translation>Use una copia con texto.</translation>
    </message>
    <message>
        <source>Use a copy without a lock.</source>
        <translation>Use una copia sin candado.</translation>
    </message>
    <message>
        <source>Use another one; nothing was changed.</source>
        <translation>Use otra; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Use codec: vp9.</source>
        <translation>Use codec: vp9.</translation>
    </message>
    <message>
        <source>Use https://, or http:// to this machine.</source>
        <translation>Use https://, o http:// a esta máquina.</translation>
    </message>
    <message>
        <source>Use text.</source>
        <translation>Use texto.</translation>
    </message>
    <message>
        <source>Use {kinds}.</source>
        <translation>Use {kinds}.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Use {known}.</translation>
    </message>
    <message>
        <source>Voices at hand speak {known}. Captions can be in any language: see --captions.</source>
        <translation>Las voces disponibles hablan {known}. Los subtítulos pueden estar en cualquier idioma: vea --captions.</translation>
    </message>
    <message>
        <source>Wait, ask an administrator, or in an emergency use the sealed code.</source>
        <translation>Espere, pregunte a un administrador o, en una emergencia, use el código sellado.</translation>
    </message>
    <message>
        <source>When the store was opened before row {row}, {rows} were missing.</source>
        <translation>Cuando se abrió el almacén antes de la fila {row}, faltaban {rows}.</translation>
    </message>
    <message>
        <source>Write $name: text = value.</source>
        <translation>Escriba $nombre: text = valor.</translation>
    </message>
    <message>
        <source>Write 12 or 0.5.</source>
        <translation>Escriba 12 o 0.5.</translation>
    </message>
    <message>
        <source>Write 4s | Title | Subtitle.</source>
        <translation>Escriba 4s | Título | Subtítulo.</translation>
    </message>
    <message>
        <source>Write 500ms, 1.5s or 2.</source>
        <translation>Escriba 500ms, 1.5s o 2.</translation>
    </message>
    <message>
        <source>Write [sad 0.5].</source>
        <translation>Escriba [sad 0.5].</translation>
    </message>
    <message>
        <source>Write [slide FILE PAGE].</source>
        <translation>Escriba [slide ARCHIVO PÁGINA].</translation>
    </message>
    <message>
        <source>Write en, en-GB, es, ...</source>
        <translation>Escriba en, en-GB, es, ...</translation>
    </message>
    <message>
        <source>Write es, pt-BR, ...</source>
        <translation>Escriba es, pt-BR, ...</translation>
    </message>
    <message>
        <source>Write how it is said: {{written|spoken}}; captions show what is written.</source>
        <translation>Escriba cómo se dice: {{escrito|dicho}}; los subtítulos muestran lo escrito.</translation>
    </message>
    <message>
        <source>Write it as a visitor would ask it.</source>
        <translation>Escríbala como la haría un visitante.</translation>
    </message>
    <message>
        <source>Write it, or remove the document.</source>
        <translation>Escríbala, o quite el documento.</translation>
    </message>
    <message>
        <source>Write something into it, or remove it from the knowledge folder.</source>
        <translation>Escriba algo en él, o quítelo de la carpeta de documentos.</translation>
    </message>
    <message>
        <source>Write text, or @length 3s.</source>
        <translation>Escriba texto, o @length 3s.</translation>
    </message>
    <message>
        <source>Write the captions of this scene by hand; it is voiced by a recording or says nothing in part.</source>
        <translation>Escriba a mano los subtítulos de esta escena; la dice una grabación o calla en parte.</translation>
    </message>
    <message>
        <source>Write the number of a page.</source>
        <translation>Escriba el número de una página.</translation>
    </message>
    <message>
        <source>Write the passphrase into a file that only you can read, set BEDSIDE_PASSPHRASE_FILE to its path, start Bedside anew and choose it again.</source>
        <translation>Escriba la frase de contraseña en un archivo que solo usted pueda leer, ponga su ruta en BEDSIDE_PASSPHRASE_FILE, inicie Bedside de nuevo y elíjala otra vez.</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>Escriba lo que se ha de decir.</translation>
    </message>
    <message>
        <source>Write {as it is written|as it is said}, or \{ for a brace.</source>
        <translation>Escriba {como se escribe|como se dice}, o \{ para una llave.</translation>
    </message>
    <message>
        <source>Write {{&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation>Escriba {{&quot;nombre&quot;: &quot;valor&quot;}}.</translation>
    </message>
    <message>
        <source>[{text}] is no mark.</source>
        <translation>[{text}] no es una marca.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>draw one picture, 1280 by 720</source>
        <translation>dibujar una imagen, 1280 por 720</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>hear five seconds of speech</source>
        <translation>oír cinco segundos de habla</translation>
    </message>
    <message>
        <source>its sha256 is not the one in the manifest</source>
        <translation>su sha256 no es el del manifiesto</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python no está instalado.</translation>
    </message>
    <message>
        <source>llama.cpp could not open {model} with {context} tokens of context.</source>
        <translation>llama.cpp no pudo abrir {model} con {context} tokens de contexto.</translation>
    </message>
    <message>
        <source>llama.cpp could not open {path} with {context} tokens of context.</source>
        <translation>llama.cpp no pudo abrir {path} con {context} tokens de contexto.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>model.safetensors has no {why}.</source>
        <translation>model.safetensors no tiene {why}.</translation>
    </message>
    <message>
        <source>read one question</source>
        <translation>leer una pregunta</translation>
    </message>
    <message>
        <source>speak one sentence</source>
        <translation>decir una frase</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>write sixteen words</source>
        <translation>escribir dieciséis palabras</translation>
    </message>
    <message>
        <source>xllamacpp is not installed.</source>
        <translation>xllamacpp no está instalado.</translation>
    </message>
    <message>
        <source>{actor} has the role {role}; {intent} needs the role {needed}.</source>
        <translation>{actor} tiene el rol {role}; {intent} necesita el rol {needed}.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows cannot be made:
{lines}</source>
        <translation>{count} de {rows} filas no se pueden hacer:
{lines}</translation>
    </message>
    <message>
        <source>{count} persons are called {given!r}.</source>
        <translation>{count} personas se llaman «{given}».</translation>
    </message>
    <message>
        <source>{count} texts cannot be used:
{lines}</source>
        <translation>{count} textos no se pueden usar:
{lines}</translation>
    </message>
    <message>
        <source>{emotion!r} is no emotion.</source>
        <translation>«{emotion}» no es una emoción.</translation>
    </message>
    <message>
        <source>{failed} of {rows} rows failed.</source>
        <translation>Fallaron {failed} de {rows} filas.</translation>
    </message>
    <message>
        <source>{field} must be small letters, digits, dots, dashes and underscores.</source>
        <translation>{field} ha de ser minúsculas, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{file} could not be fetched from {host}: {why}.</source>
        <translation>{file} no se pudo traer de {host}: {why}.</translation>
    </message>
    <message>
        <source>{file} does not say its schema version.</source>
        <translation>{file} no dice su versión de esquema.</translation>
    </message>
    <message>
        <source>{file} has an unknown key {where!r}.</source>
        <translation>{file} tiene una clave desconocida: «{where}».</translation>
    </message>
    <message>
        <source>{file} has schema version {version}, but this Bedside knows versions up to {known}.</source>
        <translation>{file} tiene la versión de esquema {version}, pero este Bedside conoce versiones hasta {known}.</translation>
    </message>
    <message>
        <source>{file} is not the file that the manifest names (sha256 {found}…, expected {wanted}…); it was thrown away.</source>
        <translation>{file} no es el archivo que nombra el manifiesto (sha256 {found}…, se esperaba {wanted}…); se desechó.</translation>
    </message>
    <message>
        <source>{file} is not the one that Bedside came with.</source>
        <translation>{file} no es el que vino con Bedside.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {why}.</source>
        <translation>{file} no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>{file} lacks the key {where!r}.</source>
        <translation>A {file} le falta la clave «{where}».</translation>
    </message>
    <message>
        <source>{file} names {lacking} under knowledge, which does not exist.</source>
        <translation>{file} nombra {lacking} en knowledge, que no existe.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Bedside (version {version}).</source>
        <translation>{file} lo escribió un Bedside más nuevo (versión {version}).</translation>
    </message>
    <message>
        <source>{file}, page {page}: its writing cannot be drawn from PowerPoint.</source>
        <translation>{file}, página {page}: su escritura no se puede dibujar desde PowerPoint.</translation>
    </message>
    <message>
        <source>{file}, page {page}: the picture {shape!r} cannot be read.</source>
        <translation>{file}, página {page}: la imagen «{shape}» no se puede leer.</translation>
    </message>
    <message>
        <source>{file}, page {page}: {shape!r} is a {what}, which cannot be drawn.</source>
        <translation>{file}, página {page}: «{shape}» es {what}, que no se puede dibujar.</translation>
    </message>
    <message>
        <source>{file}: {fault}</source>
        <translation>{file}: {fault}</translation>
    </message>
    <message>
        <source>{file}: {where}: {why}.</source>
        <translation>{file}: {where}: {why}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <translation>{folder} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{folder} exists already.</source>
        <translation>{folder} ya existe.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} no está vacía.</translation>
    </message>
    <message>
        <source>{folder} is not watched.</source>
        <translation>{folder} no se vigila.</translation>
    </message>
    <message>
        <source>{id} was added by hand, so it cannot be made again from a package.</source>
        <translation>{id} se añadió a mano, así que no se puede hacer de nuevo de un paquete.</translation>
    </message>
    <message>
        <source>{id}/{file} did not come out as the manifest says ({fault}).</source>
        <translation>{id}/{file} no salió como dice el manifiesto ({fault}).</translation>
    </message>
    <message>
        <source>{kept:g} days is too short for {kind}.</source>
        <translation>{kept} días es demasiado poco para {kind}.</translation>
    </message>
    <message>
        <source>{key!r} is no {what}.</source>
        <translation>«{key}» no se conoce aquí ({what}).</translation>
    </message>
    <message>
        <source>{key} has no value.</source>
        <translation>{key} no tiene valor.</translation>
    </message>
    <message>
        <source>{key} is given twice.</source>
        <translation>{key} se da dos veces.</translation>
    </message>
    <message>
        <source>{kind!r} is no type of a variable.</source>
        <translation>«{kind}» no es un tipo de variable.</translation>
    </message>
    <message>
        <source>{line}
</source>
        <translation>{line}
</translation>
    </message>
    <message>
        <source>{meant}</source>
        <translation>{meant}</translation>
    </message>
    <message>
        <source>{meant}There are: {known}.</source>
        <translation>{meant}Hay: {known}.</translation>
    </message>
    <message>
        <source>{meant}There are: {known}. Write \[ for a bracket.</source>
        <translation>{meant}Hay: {known}. Escriba \[ para un corchete.</translation>
    </message>
    <message>
        <source>{model} cannot be opened: {why}</source>
        <translation>{model} no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>{model} does not tell its phoneme durations.</source>
        <translation>{model} no dice las duraciones de sus fonemas.</translation>
    </message>
    <message>
        <source>{model} has no table of words.</source>
        <translation>{model} no tiene tabla de palabras.</translation>
    </message>
    <message>
        <source>{model} is another graph.</source>
        <translation>{model} es otro grafo.</translation>
    </message>
    <message>
        <source>{model} is not a language model that llama.cpp can read.</source>
        <translation>{model} no es un modelo de lenguaje que llama.cpp pueda leer.</translation>
    </message>
    <message>
        <source>{model} tells other classes.</source>
        <translation>{model} dice otras clases.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a persona&apos;s name.</source>
        <translation>«{name}» no puede ser el nombre de un personaje.</translation>
    </message>
    <message>
        <source>{name!r} cannot be an operator&apos;s name.</source>
        <translation>«{name}» no puede ser el nombre de un operador.</translation>
    </message>
    <message>
        <source>{name!r} is no emotion.</source>
        <translation>«{name}» no es una emoción.</translation>
    </message>
    <message>
        <source>{name!r} is no name of a variable.</source>
        <translation>«{name}» no es un nombre de variable.</translation>
    </message>
    <message>
        <source>{name!r} names no picture file: {path}.</source>
        <translation>«{name}» no nombra un archivo de imagen: {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{name} does not hold {member} ({why}).</source>
        <translation>{name} no contiene {member} ({why}).</translation>
    </message>
    <message>
        <source>{name} has no version {version}.</source>
        <translation>{name} no tiene versión {version}.</translation>
    </message>
    <message>
        <source>{name} holds a file that points outside it.</source>
        <translation>{name} contiene un archivo que apunta fuera de él.</translation>
    </message>
    <message>
        <source>{name} in the bundle is longer than it may be.</source>
        <translation>{name}, en el paquete, es más largo de lo permitido.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be read: {why}.</source>
        <translation>{name} en {path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está cerrado con una contraseña.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be used.</source>
        <translation>{name} no es una imagen que se pueda usar.</translation>
    </message>
    <message>
        <source>{name} is not a web page.</source>
        <translation>{name} no es una página web.</translation>
    </message>
    <message>
        <source>{name} is not text in any encoding that is known.</source>
        <translation>{name} no es texto en ninguna codificación conocida.</translation>
    </message>
    <message>
        <source>{name} lies outside of the persona&apos;s folder.</source>
        <translation>{name} está fuera de la carpeta del personaje.</translation>
    </message>
    <message>
        <source>{name} says something else than the text under it: {same} of {words} words are the same.</source>
        <translation>{name} dice otra cosa que el texto de debajo: {same} de {words} palabras son iguales.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MB.</source>
        <translation>{name} ocupa desempaquetado más de {most} MB.</translation>
    </message>
    <message>
        <source>{name}, line 1: it is nested too deeply.</source>
        <translation>{name}, línea 1: está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>{name}, line 1: the columns are not {columns}.</source>
        <translation>{name}, línea 1: las columnas no son {columns}.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no XLIFF 2 file.</source>
        <translation>{name}, línea 1: esto no es un archivo XLIFF 2.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no XLSX workbook that can be read.</source>
        <translation>{name}, línea 1: esto no es un libro XLSX que se pueda leer.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no list.</source>
        <translation>{name}, línea 1: esto no es una lista.</translation>
    </message>
    <message>
        <source>{name}, line 1: this is no table in UTF-8 ({why}).</source>
        <translation>{name}, línea 1: esto no es una tabla en UTF-8 ({why}).</translation>
    </message>
    <message>
        <source>{name}, line {line_num}: {why}.</source>
        <translation>{name}, línea {line_num}: {why}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: this is no XML.</source>
        <translation>{name}, línea {line}, columna {column}: esto no es XML.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {what}</source>
        <translation>{name}, línea {line}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is a NUL character.</source>
        <translation>{name}, línea {line}: hay un carácter NUL.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no UTF-8 text.</source>
        <translation>{name}, línea {line}: esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: a placeholder stands for nothing.</source>
        <translation>{name}, línea {sourceline}: un marcador no representa nada.</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: unit {unit} is there twice.</source>
        <translation>{name}, línea {sourceline}: la unidad {unit} está dos veces.</translation>
    </message>
    <message>
        <source>{name}, row {number}: there are {count} values, not 3.</source>
        <translation>{name}, fila {number}: hay {count} valores, no 3.</translation>
    </message>
    <message>
        <source>{name}, row {number}: {unit} is there twice.</source>
        <translation>{name}, fila {number}: {unit} está dos veces.</translation>
    </message>
    <message>
        <source>{out} is no kind of file for translations.</source>
        <translation>{out} no es una clase de archivo para traducciones.</translation>
    </message>
    <message>
        <source>{out} is no kind of file that can be made.</source>
        <translation>{out} no es un tipo de archivo que se pueda hacer.</translation>
    </message>
    <message>
        <source>{package} {version} is installed; the manifest needs {wanted}.</source>
        <translation>Está instalado {package} {version}; el manifiesto necesita {wanted}.</translation>
    </message>
    <message>
        <source>{packed} holds no {file}.</source>
        <translation>{packed} no contiene {file}.</translation>
    </message>
    <message>
        <source>{packed} is no persona file: {why}.</source>
        <translation>{packed} no es un archivo de personaje: {why}.</translation>
    </message>
    <message>
        <source>{packed} is too large for a persona.</source>
        <translation>{packed} es demasiado grande para un personaje.</translation>
    </message>
    <message>
        <source>{packed} names a file outside of its folder.</source>
        <translation>{packed} nombra un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be loaded: {why}</source>
        <translation>{path} no se pudo cargar: {why}</translation>
    </message>
    <message>
        <source>{path} could not be opened by the language-model engine ({refused}).</source>
        <translation>El motor de modelos de lenguaje no pudo abrir {path} ({refused}).</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} has more than {most} cells.</source>
        <translation>{path} tiene más de {most} celdas.</translation>
    </message>
    <message>
        <source>{path} has more than {most} million pixels.</source>
        <translation>{path} tiene más de {most} millones de píxeles.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows.</source>
        <translation>{path} tiene más de {most} filas.</translation>
    </message>
    <message>
        <source>{path} has no `schema` number.</source>
        <translation>{path} no tiene número de `schema`.</translation>
    </message>
    <message>
        <source>{path} has no column {column!r}.</source>
        <translation>{path} no tiene columna «{column}».</translation>
    </message>
    <message>
        <source>{path} has no sound in it.</source>
        <translation>{path} no tiene sonido.</translation>
    </message>
    <message>
        <source>{path} has only one page.</source>
        <translation>{path} tiene una sola página.</translation>
    </message>
    <message>
        <source>{path} has schema {schema}, not {known}.</source>
        <translation>{path} tiene el esquema {schema}, no {known}.</translation>
    </message>
    <message>
        <source>{path} has the sha256 {found}…, not {wanted}… as in the manifest.</source>
        <translation>{path} tiene el sha256 {found}…, no {wanted}… como en el manifiesto.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Bedside knows versions up to {known}.</source>
        <translation>{path} tiene la versión {version}; este Bedside conoce versiones hasta {known}.</translation>
    </message>
    <message>
        <source>{path} has {channels} channels, and which of them is the visitor cannot be known.</source>
        <translation>{path} tiene {channels} canales, y no se puede saber cuál es el del visitante.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, more than {most}.</source>
        <translation>{path} tiene {pages} páginas, más de {most}.</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, not {page}.</source>
        <translation>{path} tiene {pages} páginas, no {page}.</translation>
    </message>
    <message>
        <source>{path} has {total} pages, more than {most}.</source>
        <translation>{path} tiene {total} páginas, más de {most}.</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels.</source>
        <translation>{path} tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} no contiene sonido.</translation>
    </message>
    <message>
        <source>{path} holds no text that can be read.</source>
        <translation>{path} no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} no contiene texto.</translation>
    </message>
    <message>
        <source>{path} holds no text: the file is empty.</source>
        <translation>{path} no contiene texto: el archivo está vacío.</translation>
    </message>
    <message>
        <source>{path} is cut short: it holds less sound than it says.</source>
        <translation>{path} está cortado: contiene menos sonido de lo que dice.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} está dañado ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); the key is right.</source>
        <translation>{path} está dañado ({why}); la clave es correcta.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB.</source>
        <translation>{path} es mayor de {most} MB.</translation>
    </message>
    <message>
        <source>{path} is locked by its publisher.</source>
        <translation>{path} está cerrado por su editorial.</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} está cerrado con una contraseña.</translation>
    </message>
    <message>
        <source>{path} is no PDF that can be read.</source>
        <translation>{path} no es un PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no PowerPoint file that can be read.</source>
        <translation>{path} no es un archivo de PowerPoint que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a batch.</source>
        <translation>{path} no es el manifiesto de un lote.</translation>
    </message>
    <message>
        <source>{path} is no music that can be read.</source>
        <translation>{path} no es música que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no table.</source>
        <translation>{path} no es una tabla.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read.</source>
        <translation>{path} no es un vídeo que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not Moonshine&apos;s vocabulary.</source>
        <translation>{path} no es el vocabulario de Moonshine.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file in UTF-8: {why}.</source>
        <translation>{path} no es un archivo CSV en UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Bedside&apos;s, or is damaged.</source>
        <translation>{path} no es una copia de seguridad de Bedside, o está dañada.</translation>
    </message>
    <message>
        <source>{path} is not a bundle that can be read.</source>
        <translation>{path} no es un paquete que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a document that can be read.</source>
        <translation>{path} no es un documento que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a key file of Bedside&apos;s.</source>
        <translation>{path} no es un archivo de clave de Bedside.</translation>
    </message>
    <message>
        <source>{path} is not a language model that llama.cpp can read.</source>
        <translation>{path} no es un modelo de lenguaje que llama.cpp pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a sound or video file that can be read.</source>
        <translation>{path} no es un archivo de sonido o vídeo que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a whole EPUB book.</source>
        <translation>{path} no es un libro EPUB entero.</translation>
    </message>
    <message>
        <source>{path} is not a whole picture ({why}).</source>
        <translation>{path} no es una imagen entera ({why}).</translation>
    </message>
    <message>
        <source>{path} is not valid TOML: {why}.</source>
        <translation>{path} no es TOML válido: {why}.</translation>
    </message>
    <message>
        <source>{path} is not what its name says ({suffix}).</source>
        <translation>{path} no es lo que dice su nombre ({suffix}).</translation>
    </message>
    <message>
        <source>{path} is of an office program before 2007.</source>
        <translation>{path} es de un programa de oficina anterior a 2007.</translation>
    </message>
    <message>
        <source>{path} is recorded at {rate} Hz; speech recognition needs at least {least} Hz.</source>
        <translation>{path} está grabado a {rate} Hz; el reconocimiento necesita al menos {least} Hz.</translation>
    </message>
    <message>
        <source>{path} is signed by {key}, which this device does not know.</source>
        <translation>{path} está firmado por {key}, que este dispositivo no conoce.</translation>
    </message>
    <message>
        <source>{path} is silent.</source>
        <translation>{path} está en silencio.</translation>
    </message>
    <message>
        <source>{path} is too short to hold speech ({samples} samples).</source>
        <translation>{path} es demasiado corto para contener habla ({samples} muestras).</translation>
    </message>
    <message>
        <source>{path} lasts {length:.0f} s.</source>
        <translation>{path} dura {length} s.</translation>
    </message>
    <message>
        <source>{path} lasts {seconds:.1f} s.</source>
        <translation>{path} dura {seconds} s.</translation>
    </message>
    <message>
        <source>{path} made its reader fall.</source>
        <translation>{path} hizo caer a su lector.</translation>
    </message>
    <message>
        <source>{path} needs the text reader for pictures.</source>
        <translation>{path} necesita el lector de texto de imágenes.</translation>
    </message>
    <message>
        <source>{path} needs too much memory to read.</source>
        <translation>Leer {path} necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>{path} takes too long to read.</source>
        <translation>Leer {path} tarda demasiado.</translation>
    </message>
    <message>
        <source>{path} was changed or damaged: {why}.</source>
        <translation>{path} se cambió o está dañado: {why}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Bedside (format {format}).</source>
        <translation>{path} lo hizo un Bedside más nuevo (formato {format}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Bedside.</source>
        <translation>{path} lo escribió un Bedside más nuevo.</translation>
    </message>
    <message>
        <source>{path}, line 1: there is no row.</source>
        <translation>{path}, línea 1: no hay ninguna fila.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>{place} is read from a folder.</source>
        <translation>{place} se lee de una carpeta.</translation>
    </message>
    <message>
        <source>{place}, column file: row {other} is called {name!r} too.</source>
        <translation>{place}, columna file: la fila {other} también se llama «{name}».</translation>
    </message>
    <message>
        <source>{place}, column file: {name!r} is no name of a file.</source>
        <translation>{place}, columna file: «{name}» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>{place}, column {variable}: {what}</source>
        <translation>{place}, columna {variable}: {what}</translation>
    </message>
    <message>
        <source>{place}: column {number} has no name.</source>
        <translation>{place}: la columna {number} no tiene nombre.</translation>
    </message>
    <message>
        <source>{place}: the value of {key!r} is no text or number.</source>
        <translation>{place}: el valor de «{key}» no es texto ni número.</translation>
    </message>
    <message>
        <source>{place}: there are {values} values for {columns} columns.</source>
        <translation>{place}: hay {values} valores para {columns} columnas.</translation>
    </message>
    <message>
        <source>{place}: there is a value in a column without a name.</source>
        <translation>{place}: hay un valor en una columna sin nombre.</translation>
    </message>
    <message>
        <source>{place}: this is no object.</source>
        <translation>{place}: esto no es un objeto.</translation>
    </message>
    <message>
        <source>{place}: two columns are called {name!r}.</source>
        <translation>{place}: dos columnas se llaman «{name}».</translation>
    </message>
    <message>
        <source>{place}: {msg}.</source>
        <translation>{place}: {msg}.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{projector} is not the projector of {model}, or sees no pictures.</source>
        <translation>{projector} no es el proyector de {model}, o no ve imágenes.</translation>
    </message>
    <message>
        <source>{projector} is not the projector of {model}: it lacks its words.</source>
        <translation>{projector} no es el proyector de {model}: le faltan sus palabras.</translation>
    </message>
    <message>
        <source>{reason!r} is not a reason that can be noted.</source>
        <translation>«{reason}» no es un motivo que se pueda anotar.</translation>
    </message>
    <message>
        <source>{recording} is no recording that can be read.</source>
        <translation>{recording} no es una grabación que se pueda leer.</translation>
    </message>
    <message>
        <source>{root} cannot be written: {why}.</source>
        <translation>{root} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{said} {advice}</source>
        <translation>{said} {advice}</translation>
    </message>
    <message>
        <source>{script} is a recording: it has no texts that {file} could belong to.</source>
        <translation>{script} es una grabación: no tiene textos a los que {file} pueda corresponder.</translation>
    </message>
    <message>
        <source>{size} bytes instead of {wanted}</source>
        <translation>{size} bytes en vez de {wanted}</translation>
    </message>
    <message>
        <source>{source} cannot be read: {why}.</source>
        <translation>{source} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{source} is empty.</source>
        <translation>{source} está vacío.</translation>
    </message>
    <message>
        <source>{source} is neither a .gguf nor an .onnx file.</source>
        <translation>{source} no es ni un archivo .gguf ni .onnx.</translation>
    </message>
    <message>
        <source>{source} is not a Q4_K_M model in GGUF form ({why}).</source>
        <translation>{source} no es un modelo Q4_K_M en forma GGUF ({why}).</translation>
    </message>
    <message>
        <source>{source} is not a {kind} file.</source>
        <translation>{source} no es un archivo {kind}.</translation>
    </message>
    <message>
        <source>{strength} is no strength of an emotion.</source>
        <translation>{strength} no es una intensidad de una emoción.</translation>
    </message>
    <message>
        <source>{table}: row without its {other}.</source>
        <translation>{table}: fila sin su {other}.</translation>
    </message>
    <message>
        <source>{tag!r} is no language tag (BCP 47).</source>
        <translation>«{tag}» no es una etiqueta de idioma (BCP 47).</translation>
    </message>
    <message>
        <source>{target} cannot be made.</source>
        <translation>{target} no se puede hacer.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({why}).</source>
        <translation>{target} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {why}.</source>
        <translation>{target} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{text!r} is not a head of the audit log.</source>
        <translation>«{text}» no es una cabeza del registro.</translation>
    </message>
    <message>
        <source>{text}{line}</source>
        <translation>{text}{line}</translation>
    </message>
    <message>
        <source>{unit}: its marks are {given}, not {wanted}.</source>
        <translation>{unit}: sus marcas son {given}, no {wanted}.</translation>
    </message>
    <message>
        <source>{unit}: the translation has a line break.</source>
        <translation>{unit}: la traducción tiene un salto de línea.</translation>
    </message>
    <message>
        <source>{unit}: there is no translation.</source>
        <translation>{unit}: no hay traducción.</translation>
    </message>
    <message>
        <source>{url} could not be told ({why}).</source>
        <translation>No se pudo avisar a {url} ({why}).</translation>
    </message>
    <message>
        <source>{url} is no address for a webhook.</source>
        <translation>{url} no es una dirección para un webhook.</translation>
    </message>
    <message>
        <source>{url} is not allowed.</source>
        <translation>{url} no está permitida.</translation>
    </message>
    <message>
        <source>{value!r} is no language tag (BCP 47).</source>
        <translation>«{value}» no es una etiqueta de idioma (BCP 47).</translation>
    </message>
    <message>
        <source>{value!r} is no number from {least:g} to {most:g}.</source>
        <translation>«{value}» no es un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>{value!r} is no number, as {name!r} must be.</source>
        <translation>«{value}» no es un número, como ha de ser «{name}».</translation>
    </message>
    <message>
        <source>{value!r} is no time up to {most:g} s.</source>
        <translation>«{value}» no es un tiempo de hasta {most} s.</translation>
    </message>
    <message>
        <source>{value!r} is none of: {known}.</source>
        <translation>«{value}» no es ninguno de: {known}.</translation>
    </message>
    <message>
        <source>{variable!r} is no variable of this template.</source>
        <translation>«{variable}» no es una variable de esta plantilla.</translation>
    </message>
    <message>
        <source>{weights} cannot be used: {why}.</source>
        <translation>{weights} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{weights} is not the embedding model ({why}).</source>
        <translation>{weights} no es el modelo de significado ({why}).</translation>
    </message>
    <message>
        <source>{weights} is of another shape.</source>
        <translation>{weights} tiene otra forma.</translation>
    </message>
    <message>
        <source>{where} answered something else: {why}.</source>
        <translation>{where} respondió otra cosa: {why}.</translation>
    </message>
    <message>
        <source>{where} broke off: {why}.</source>
        <translation>{where} se interrumpió: {why}.</translation>
    </message>
    <message>
        <source>{where} cannot be reached: {why}.</source>
        <translation>No se puede llegar a {where}: {why}.</translation>
    </message>
    <message>
        <source>{where} refuses: {status} {reason}.</source>
        <translation>{where} se niega: {status} {reason}.</translation>
    </message>
</context>
</TS>
