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
        <source>page {number}</source>
        <translation>página {number}</translation>
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
        <source>Playing …</source>
        <translation>Reproduciendo…</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Only how quickly it answered, as figures, for up to 100,000 answers. No words.</source>
        <translation>Solo lo rápido que respondió, en cifras, de hasta 100 000 respuestas. Ninguna palabra.</translation>
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
        <source>A computer-made face</source>
        <translation>Una cara hecha por ordenador</translation>
    </message>
    <message>
        <source>This is a computer, not a person</source>
        <translation>Esto es un ordenador, no una persona</translation>
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
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
</TS>
