<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Bedside</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Show Bedside</source>
        <translation>Afficher Bedside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>Source : {title}, {place}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>En attente de la caméra…</translation>
    </message>
    <message>
        <source>Light: not known yet</source>
        <translation>Lumière : pas encore connue</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Caméra et lumière</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Le volume de votre voix</translation>
    </message>
    <message>
        <source>Say a few words</source>
        <translation>Dites quelques mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Jouer un son d’essai</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>There is no camera. You can go on without one.</source>
        <translation>Il n’y a pas de caméra. Vous pouvez continuer sans.</translation>
    </message>
    <message>
        <source>I can hear you</source>
        <translation>Je vous entends</translation>
    </message>
    <message>
        <source>I can see you</source>
        <translation>Je vous vois</translation>
    </message>
    <message>
        <source>The camera works. I see nobody yet.</source>
        <translation>La caméra fonctionne. Je ne vois encore personne.</translation>
    </message>
    <message>
        <source>It is dark. More light from the front would help.</source>
        <translation>Il fait sombre. Plus de lumière de face aiderait.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the window.</source>
        <translation>C’est trop clair. Tournez le dos à la fenêtre.</translation>
    </message>
    <message>
        <source>The light is good</source>
        <translation>La lumière est bonne</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No sound: there is no speaker that works.</source>
        <translation>Pas de son : aucun haut-parleur ne fonctionne.</translation>
    </message>
    <message>
        <source>Played. Did you hear two notes?</source>
        <translation>Joué. Avez-vous entendu deux notes ?</translation>
    </message>
    <message>
        <source>No microphone works. You can write instead.</source>
        <translation>Aucun micro ne fonctionne. Vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Can we hear and see each other?</source>
        <translation>Nous entendons-nous et nous voyons-nous ?</translation>
    </message>
    <message>
        <source>{name}, a computer-made face</source>
        <translation>{name}, un visage créé par ordinateur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Hold this, or the F8 key, while you speak.</source>
        <translation>Maintenez ceci, ou la touche F8, pendant que vous parlez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size, now {size} %</source>
        <translation>Taille du texte, actuellement {size} %</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Ce que je vois</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Or write here …</source>
        <translation>Ou écrivez ici…</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Envoyer ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le micro</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Un instant, s’il vous plaît…</translation>
    </message>
    <message>
        <source>Go ahead, I am listening</source>
        <translation>Allez-y, je vous écoute</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Je vous écoute…</translation>
    </message>
    <message>
        <source>{name} is thinking …</source>
        <translation>{name} réfléchit…</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} parle</translation>
    </message>
    <message>
        <source>Please write your question</source>
        <translation>Écrivez votre question, s’il vous plaît</translation>
    </message>
    <message>
        <source>You are muted. Write, or hold to talk</source>
        <translation>Votre micro est coupé. Écrivez, ou maintenez pour parler</translation>
    </message>
    <message>
        <source>One moment, please. I am starting again …</source>
        <translation>Un instant, s’il vous plaît. Je redémarre…</translation>
    </message>
    <message>
        <source>Calling staff …</source>
        <translation>Appel du personnel…</translation>
    </message>
    <message>
        <source>Staff have been told. Please stay here.</source>
        <translation>Le personnel est prévenu. Restez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A chime is sounding here. If nobody comes, please go to the desk.</source>
        <translation>Un signal retentit ici. Si personne ne vient, allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I could not reach anybody. Please go to the desk.</source>
        <translation>Je n’ai pu joindre personne. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I will be right back. What you said is still here.</source>
        <translation>Je reviens tout de suite. Ce que vous avez dit est encore là.</translation>
    </message>
    <message>
        <source>I cannot talk at the moment. Please go to the desk.</source>
        <translation>Je ne peux pas parler pour le moment. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I cannot hear you at the moment. You can write to me.</source>
        <translation>Je ne vous entends pas pour le moment. Vous pouvez m’écrire.</translation>
    </message>
    <message>
        <source>You may not hear me at the moment. My words are written here.</source>
        <translation>Vous ne m’entendez peut-être pas. Mes paroles sont écrites ici.</translation>
    </message>
    <message>
        <source>Time to the first word of each answer, by stage</source>
        <translation>Délai jusqu’au premier mot de chaque réponse, par étape</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Memory of the engine</source>
        <translation>Mémoire du moteur</translation>
    </message>
    <message>
        <source>End of speech to first sound</source>
        <translation>De la fin de la parole au premier son</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What runs on what</source>
        <translation>Ce qui s’exécute sur quoi</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un dossier d’assistance</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Stage (ms)</source>
        <translation>Étape (ms)</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whole, over this device&apos;s life</source>
        <translation>Total, sur la vie de cet appareil</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine restarts</source>
        <translation>Redémarrages du moteur</translation>
    </message>
    <message>
        <source>Engine: memory</source>
        <translation>Moteur : mémoire</translation>
    </message>
    <message>
        <source>Engine: processor</source>
        <translation>Moteur : processeur</translation>
    </message>
    <message>
        <source>One frame</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Audio under-runs</source>
        <translation>Coupures audio</translation>
    </message>
    <message>
        <source>Microphone blocks lost</source>
        <translation>Blocs de micro perdus</translation>
    </message>
    <message>
        <source>Network connections</source>
        <translation>Connexions réseau</translation>
    </message>
    <message>
        <source>Screens: memory</source>
        <translation>Écrans : mémoire</translation>
    </message>
    <message>
        <source>Screens: processor</source>
        <translation>Écrans : processeur</translation>
    </message>
    <message>
        <source>Screens: longest pause</source>
        <translation>Écrans : plus longue pause</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>cannot start</source>
        <translation>ne peut pas démarrer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>pas utilisé maintenant</translation>
    </message>
    <message>
        <source>waiting for the end</source>
        <translation>attente de la fin</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>voicing</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>You are talking to a computer</source>
        <translation>Vous parlez à un ordinateur</translation>
    </message>
    <message>
        <source>Microphone is on</source>
        <translation>Micro activé</translation>
    </message>
    <message>
        <source>Microphone is muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Pas de micro</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>Micro éteint</translation>
    </message>
    <message>
        <source>Camera is on</source>
        <translation>Caméra allumée</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>Camera is off</source>
        <translation>Caméra éteinte</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>A network connection is open</source>
        <translation>Une connexion réseau est ouverte</translation>
    </message>
    <message>
        <source>Nothing leaves this device</source>
        <translation>Rien ne quitte cet appareil</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là ?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>No, end now</source>
        <translation>Non, terminer</translation>
    </message>
    <message>
        <source>In {seconds} seconds I will end the conversation and erase it.</source>
        <translation>Dans {seconds} secondes, je terminerai la conversation et l’effacerai.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Aucune image n’est conservée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The camera is not open: I see nothing.</source>
        <translation>La caméra n’est pas ouverte : je ne vois rien.</translation>
    </message>
    <message>
        <source>I see a face.</source>
        <translation>Je vois un visage.</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>to the right of the middle</source>
        <translation>à droite du milieu</translation>
    </message>
    <message>
        <source>to the left of the middle</source>
        <translation>à gauche du milieu</translation>
    </message>
    <message>
        <source>I see a face. You look at me.</source>
        <translation>Je vois un visage. Vous me regardez.</translation>
    </message>
    <message>
        <source>It is {side} and fills {share} % of the picture&apos;s height.</source>
        <translation>Il est {side} et occupe {share} % de la hauteur de l’image.</translation>
    </message>
    <message>
        <source>I see nobody.</source>
        <translation>Je ne vois personne.</translation>
    </message>
    <message>
        <source>Light: {share} %</source>
        <translation>Lumière : {share} %</translation>
    </message>
    <message>
        <source>I hear you speaking.</source>
        <translation>Je vous entends parler.</translation>
    </message>
    <message>
        <source>I hear nobody speaking.</source>
        <translation>Je n’entends personne parler.</translation>
    </message>
    <message>
        <source>The microphone is not open: I hear nothing.</source>
        <translation>Le micro n’est pas ouvert : je n’entends rien.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Langue de cet appareil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Captions from the start</source>
        <translation>Sous-titres dès le début</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>Utiliser le micro</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>Wake up when a face comes near</source>
        <translation>Se réveiller quand un visage s’approche</translation>
    </message>
    <message>
        <source>Restart every night at</source>
        <translation>Redémarrer chaque nuit à</translation>
    </message>
    <message>
        <source>Where staff are to be found</source>
        <translation>Où trouver le personnel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The time of the restart should look like 03:30, or be empty.</source>
        <translation>L’heure du redémarrage doit être de la forme 03:30, ou vide.</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong. Try again.</source>
        <translation>Le nom ou le code PIN est faux. Réessayez.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits. Choose another one.</source>
        <translation>Un code PIN a 6 à 12 chiffres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another one.</source>
        <translation>Ce code PIN est facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Try again in {minutes} minutes, or ask an administrator.</source>
        <translation>Verrouillé après trop d’essais. Réessayez dans {minutes} minutes, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>{name} speaks and understands: {languages}. The screen speaks all of these.</source>
        <translation>{name} parle et comprend : {languages}. L’écran existe dans toutes ces langues.</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Oui, d’accord</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Before we talk</source>
        <translation>Avant de parler</translation>
    </message>
    <message>
        <source>{name} is a computer</source>
        <translation>{name} est un ordinateur</translation>
    </message>
    <message>
        <source>Not a person. It answers from the clinic&apos;s own documents and can be wrong.</source>
        <translation>Ce n’est pas une personne. Il répond d’après les documents de la clinique et peut se tromper.</translation>
    </message>
    <message>
        <source>It hears you</source>
        <translation>Il vous entend</translation>
    </message>
    <message>
        <source>The microphone is open while you talk. Sound is turned into words here, not recorded.</source>
        <translation>Le micro est ouvert pendant la conversation. Le son devient des mots ici, il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It does not hear you</source>
        <translation>Il ne vous entend pas</translation>
    </message>
    <message>
        <source>The microphone is not used here. You write, and read or hear the answers.</source>
        <translation>Le micro n’est pas utilisé ici. Vous écrivez, et lisez ou entendez les réponses.</translation>
    </message>
    <message>
        <source>It sees where you are</source>
        <translation>Il voit où vous êtes</translation>
    </message>
    <message>
        <source>The camera looks for a face and where it is. It does not know who you are.</source>
        <translation>La caméra cherche un visage et sa place. Elle ne sait pas qui vous êtes.</translation>
    </message>
    <message>
        <source>It does not see you</source>
        <translation>Il ne vous voit pas</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>La caméra n’est pas utilisée ici.</translation>
    </message>
    <message>
        <source>No sound, picture or word is sent anywhere.</source>
        <translation>Aucun son, aucune image, aucun mot n’est envoyé.</translation>
    </message>
    <message>
        <source>It forgets when you leave</source>
        <translation>Il oublie quand vous partez</translation>
    </message>
    <message>
        <source>Words, sound and pictures are erased when you end. You see a receipt.</source>
        <translation>Mots, son et images sont effacés à la fin. Vous voyez un reçu.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Only how quickly it answered, as figures, for up to 100,000 answers. No words.</source>
        <translation>Seulement la rapidité des réponses, en chiffres, pour 100 000 réponses au plus. Aucun mot.</translation>
    </message>
    <message>
        <source>Erasing what was said …</source>
        <translation>Effacement de ce qui a été dit…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Thank you. It is all erased.</source>
        <translation>Merci. Tout est effacé.</translation>
    </message>
    <message>
        <source>The part of the computer that held the conversation was switched off.</source>
        <translation>La partie de l’ordinateur qui tenait la conversation a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing of the conversation is left.</source>
        <translation>Il ne reste rien de la conversation.</translation>
    </message>
    <message>
        <source>{count} lines of conversation erased</source>
        <translation>{count} lignes de conversation effacées</translation>
    </message>
    <message>
        <source>{seconds} seconds of sound erased from memory</source>
        <translation>{seconds} secondes de son effacées de la mémoire</translation>
    </message>
    <message>
        <source>{count} pictures looked at, none kept</source>
        <translation>{count} images regardées, aucune conservée</translation>
    </message>
    <message>
        <source>Kept: how quickly {count} answers came, without words</source>
        <translation>Conservé : la rapidité de {count} réponses, sans les mots</translation>
    </message>
    <message>
        <source>A computer-made face</source>
        <translation>Un visage créé par ordinateur</translation>
    </message>
    <message>
        <source>This is a computer, not a person</source>
        <translation>C’est un ordinateur, pas une personne</translation>
    </message>
    <message>
        <source>A face on this screen that listens, and answers from your own documents. Everything stays on this computer. Setting it up takes a few minutes.</source>
        <translation>Un visage sur cet écran qui écoute et répond d’après vos propres documents. Tout reste sur cet ordinateur. L’installation prend quelques minutes.</translation>
    </message>
    <message>
        <source>Welcome to Bedside</source>
        <translation>Bienvenue dans Bedside</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>How should it look?</source>
        <translation>Quelle apparence ?</translation>
    </message>
    <message>
        <source>Camera, microphone and speaker</source>
        <translation>Caméra, micro et haut-parleur</translation>
    </message>
    <message>
        <source>Staff need it for settings and for leaving the kiosk. Six to twelve digits; the name is “staff”.</source>
        <translation>Le personnel en a besoin pour les réglages et pour quitter la borne. Six à douze chiffres ; le nom est « staff ».</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Sans code PIN</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <translation>Un code PIN pour le personnel</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
</context>
</TS>
