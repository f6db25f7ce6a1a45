code-99904 = Cette recommandation n’existe plus.
    .title = Introuvable
cli-label-note = remarque
cli-note-no-error = l’entrée ne contient aucune erreur connue de ce programme
