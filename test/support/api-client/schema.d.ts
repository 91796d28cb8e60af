export interface paths {
    "/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of conflicts, most important first
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many conflicts there are, by each facet of the queue, under a filter
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["countConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One conflict with its positions, evidence and decisions
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a conflict; refused when someone else decided meanwhile
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["resolveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the last decision back: the one before it is decided again; nothing is erased
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["reverseResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions, newest first
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide several conflicts in one way: all of them, or none
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["decideSeveral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give several conflicts to an editor, or to nobody: all of them, or none
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["assignSeveral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Be told of what happens to a conflict, or not any more
         * @description Anybody at the desk may ask. A token needs the scope `write`.
         */
        put: operations["watchConflict"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose a conflict is, and what was said about it
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getDiscussion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something about a conflict; answers with all that was said
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["commentConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a conflict to an editor, or to nobody
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["assignConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All events, with how much is known and undecided of each
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event: its sources, its questions by sources, its conflicts
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What claims answer about events, with how many do
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All sources, newest first
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Add documents, all or none; answers with the conflicts they opened
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["addSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One source with its text and the claims found in it
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch a page and say what is understood of it; nothing is kept. Send the document to `/sources` to add it
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["previewSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts that were kept of a source
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Take in a newer text of a source, sent or fetched again; answers with what became of its claims
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["addSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a file of claims is and would bring; nothing is kept
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file of claims in, with its decisions; what is here already is not taken twice
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["takeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims that stand, in order of id
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim in its context, with the other claims on its question
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a claim comes from, who else says it, and what became of it
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims by their words, best first
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A question: who says what, who said it first, and whom they attribute it to
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["whoSays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What rests on a source, a speaker or an origin: claims, conflicts, decisions, sheets
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listDependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would fall if a source, a speaker or an origin were withdrawn; nothing is changed
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["foreseeWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of one event, or of `all`, as CSV
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of one event, or of `all`, as XLSX
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetXLSX"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of one event, or of `all`, as JSON
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of one event, or of `all`, as HTML
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetHTML"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of one event, or of `all`, as Markdown
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sheets/{event}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in the sheet of one event, or of `all`, from a time on
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getSheetChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ClaimReviews (schema.org, JSON-LD) of a decided conflict, one for each value judged
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getClaimReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ClaimReviews of all decided conflicts of an event
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getClaimReviewsOfEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/prov": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Provenance of a conflict and its decisions as PROV-JSON (W3C)
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getProv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The claims of a source as Web Annotations (W3C)
         * @description Anybody at the desk may ask. A token needs the scope `export`.
         */
        get: operations["getAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/mends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people mended of a claim
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getMends"];
        put?: never;
        /**
         * Withdraw, correct, ascribe or move a claim, or give the machine’s reading back
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["mendClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a claim that claimdesk did not find, by the exact words that state it
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["addClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take claims out to a question of their own, or put all of them to another question
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["mendQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/mends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one event of two, or tell apart what one source tells of it
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["mendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note how reliable you judge the publisher of a source
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["gradePublisher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note when a source was published, as you know it, and compare it anew
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["dateSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a stretch of a source out, or have it read, and compare the source anew
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["markSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved filters of the queue: one’s own, and those that others share
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listViews"];
        put?: never;
        /**
         * Save a filter of the queue under a name
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a saved filter of one’s own
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        delete: operations["removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one is told of, newest first
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one’s notices up to one as read
         * @description Anybody at the desk may ask. A token needs the scope `write`.
         */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks, and what they may do
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody at this desk, by name
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add somebody, with a one-time sign-in link to pass on
         * @description Asked by leads. A token needs the scope `admin`.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody at this desk
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /**
         * Somebody has left the desk: their sessions and tokens end, what they did stays
         * @description Asked by leads. A token needs the scope `admin`.
         */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /**
         * Give somebody another role
         * @description Asked by leads. A token needs the scope `admin`.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/people/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new one-time sign-in link for somebody who is here
         * @description Asked by leads. A token needs the scope `admin`.
         */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own API tokens, of everybody for a lead; without their secrets
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make an API token; its secret is in the answer and nowhere else
         * @description Anybody at the desk may ask. A token needs the scope `admin`.
         */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an API token at once
         * @description Anybody at the desk may ask. A token needs the scope `write`.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since a place, in order: each change at least once, none left out
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own webhooks, of everybody for a lead; without their secrets
         * @description Asked by editors and leads. A token needs the scope `read`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Tell an address of changes from now on, signed, at least once each
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description Asked by editors and leads. A token needs the scope `read`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Tell an address nothing any more; what is on its way is dropped
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/enablings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a webhook on again that was turned off; what it missed is in /changes
         * @description Asked by editors and leads. A token needs the scope `write`.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on its way to a webhook, and what became of the rest of the last week
         * @description Asked by editors and leads. A token needs the scope `read`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened and who did it, newest first
         * @description Asked by leads. A token needs the scope `admin`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the audit chain, every quote and every digest now
         * @description Anybody at the desk may ask. A token needs the scope `read`.
         */
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Value: {
            /** @constant */
            kind: "quantity";
            /** @description The numbers as the words state them. */
            stated: number[];
            low: number;
            /** @description Inclusive; null where it is open upwards. */
            high: number | null;
            /** @enum {string} */
            hedge: "exact" | "approx" | "nearly" | "more-than" | "at-least" | "less-than" | "at-most" | "range" | "alternatives" | "vague" | "implicit" | "zero" | "change";
            unit: string | null;
            counted: string | null;
        } | {
            /** @constant */
            kind: "date";
            /** @description First day, null where it cannot be placed. */
            from: string | null;
            /** @description Last day, inclusive. */
            to: string | null;
            /** @enum {string} */
            grain: "minute" | "hour" | "part-of-day" | "day" | "weekend" | "week" | "month" | "season" | "quarter" | "year" | "decade" | "century";
            /** @enum {string} */
            basis: "stated" | "implied";
            rule: string;
            /** @enum {string} */
            part?: "night" | "dawn" | "morning" | "noon" | "afternoon" | "evening" | "early" | "late";
            /** @description The time of day, once for each zone it is given in. */
            clocks?: {
                /** @description First minute of the day that may be meant. */
                from: number;
                /** @description Last minute, inclusive. */
                to: number;
                /** @description Whether twelve hours later may be meant. */
                twelve: boolean;
                /** @description Words of the zone. */
                zone: string | null;
                /** @description Minutes that the zone is east of UTC. */
                offset: number | null;
            }[];
        } | {
            /** @constant */
            kind: "name";
            name: string;
            given: string[];
            surname: string | null;
        } | {
            /** @constant */
            kind: "place";
            /** @description The words. */
            place: string;
            within: string[];
            /** @enum {string} */
            relation: "at" | "near" | "off" | "away" | "between" | "setting";
            /** @description One place, two for `between`, none for a setting. */
            references: {
                name: string;
                key: string;
                holder: string | null;
                namesakes: boolean;
            }[];
            /** @description Kilometres from the reference. */
            km: number | null;
            /** @description Direction from the reference in degrees clockwise from north. */
            bearing: number | null;
            /** @description Part of the place ("southern") in degrees. */
            part: number | null;
            /** @description Kind of setting ("hospital"), null for places. */
            setting: string | null;
        } | {
            /** @constant */
            kind: "agent";
            agent: string;
            classes: string[];
            names: string[];
        } | {
            /** @constant */
            kind: "cause";
            cause: string;
            classes: string[];
        } | {
            /** @constant */
            kind: "reason";
            reason: string;
            classes: string[];
        } | {
            /** @constant */
            kind: "role";
            role: string;
            classes: string[];
        } | {
            /** @constant */
            kind: "status";
            status: string;
            classes: string[];
        } | {
            /** @constant */
            kind: "polarity";
            predicate: string;
            negated: boolean;
        };
        SourceMetadata: {
            title: string | null;
            publisher: string | null;
            /** @description ISO date, or date-time with offset. */
            publishedAt: string | null;
            /**
             * @description How the publication date is known.
             * @enum {string}
             */
            publishedAtBasis: "stated" | "inferred" | "unknown";
            url: string | null;
            author: string | null;
            language: string | null;
        };
        Snapshot: {
            id: string;
            /** @description Of the UTF-8 bytes of its text. */
            sha256: string;
            retrievedAt: string;
            mediaType: string;
        };
        Source: {
            id: string;
            metadata: components["schemas"]["SourceMetadata"];
            publisherId: string | null;
            /**
             * @description Reliability of the publisher; F until judged.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D" | "E" | "F";
            snapshot: components["schemas"]["Snapshot"];
        };
        SourceRow: {
            id: string;
            metadata: components["schemas"]["SourceMetadata"];
            publisherId: string | null;
            /**
             * @description Reliability of the publisher; F until judged.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D" | "E" | "F";
            snapshot: components["schemas"]["Snapshot"];
            claims: number;
            conflicts: number;
            addedAt: string;
        };
        Sources: {
            sources: components["schemas"]["SourceRow"][];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Region: {
            start: number;
            end: number;
            /** @enum {string} */
            role: "headline" | "dateline" | "byline" | "caption" | "body" | "ignored";
            reason: string | null;
        };
        KeptText: {
            id: string;
            /** @description Of the UTF-8 bytes of its text. */
            sha256: string;
            retrievedAt: string;
            mediaType: string;
            /** @description 1 for the first text of the source. */
            ordinal: number;
        };
        KeptTexts: {
            /** @description Oldest first. */
            snapshots: components["schemas"]["KeptText"][];
        };
        ReadClaim: {
            /** @description The same in every text that has its words. */
            id: string;
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            question: string;
            display: string;
            quote: string;
            codePoints: {
                start: number;
                end: number;
            };
        };
        Revision: {
            ordinal: number;
            /** @description false: it is the very text that was there, and nothing was kept again. */
            added: boolean;
            /** @description Conflicts that are new. */
            opened: string[];
            /** @description Conflicts whose evidence changed. */
            changed: string[];
            /** @description Claims at the same place. */
            there: components["schemas"]["ReadClaim"][];
            /** @description Claims of the same words elsewhere, with their place in the text before. */
            moved: components["schemas"]["ReadClaim"][];
            /** @description Claims of the text before that are not read any more. */
            gone: components["schemas"]["ReadClaim"][];
            /** @description Claims that are read for the first time. */
            new: components["schemas"]["ReadClaim"][];
        };
        Claim: {
            id: string;
            /** @description Id of the source. */
            source: string;
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            value: components["schemas"]["Value"];
            /** @description The value as an editor reads it. */
            display: string;
            hedge: string | null;
            /** @enum {string} */
            modality: "asserted" | "reported" | "alleged" | "denied" | "planned" | "conditional" | "possible";
            /** @description Whom the source says it from; null where it speaks for itself. */
            speaker: string | null;
            /** @description The exact words of the snapshot. */
            quote: string;
            /** @description Where the quote begins in the snapshot, in Unicode code points. */
            start: number;
            /** @description Where it ends, exclusive. */
            end: number;
            /** @description The words in the quote that the value rests on, in code points of the snapshot. */
            mark: {
                start: number;
                end: number;
            };
            /** @description Id of the event. */
            event: string;
            /** @description Id of the question. */
            question: string;
            extractor: {
                id: string;
                version: number;
            };
        };
        Origin: {
            id: string;
            /** @enum {string} */
            kind: "speaker" | "publisher" | "source";
            name: string;
            why: {
                id: string;
                label: string;
                words: string;
            }[];
        };
        ClaimInContext: {
            claim: components["schemas"]["Claim"];
            source: components["schemas"]["Source"];
            origin?: components["schemas"]["Origin"];
            /**
             * @description How credible what it says was judged to be, 1 (best) to 5; 6: not judged.
             * @enum {string}
             */
            itemGrade: "1" | "2" | "3" | "4" | "5" | "6";
            before: string;
            after: string;
        };
        SourceWithText: {
            source: components["schemas"]["Source"];
            /** @description The text of the newest snapshot. */
            text: string;
            regions: components["schemas"]["Region"][];
            claims: {
                id: string;
                /** @description Id of the source. */
                source: string;
                /** @enum {string} */
                kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                value: components["schemas"]["Value"];
                /** @description The value as an editor reads it. */
                display: string;
                hedge: string | null;
                /** @enum {string} */
                modality: "asserted" | "reported" | "alleged" | "denied" | "planned" | "conditional" | "possible";
                /** @description Whom the source says it from; null where it speaks for itself. */
                speaker: string | null;
                /** @description The exact words of the snapshot. */
                quote: string;
                /** @description Where the quote begins in the snapshot, in Unicode code points. */
                start: number;
                /** @description Where it ends, exclusive. */
                end: number;
                /** @description The words in the quote that the value rests on, in code points of the snapshot. */
                mark: {
                    start: number;
                    end: number;
                };
                /** @description Id of the event. */
                event: string;
                /** @description Id of the question. */
                question: string;
                extractor: {
                    id: string;
                    version: number;
                };
                /** @description Id of its conflict. */
                conflict: string | null;
            }[];
        };
        SearchResults: {
            results: components["schemas"]["ClaimInContext"][];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Claims: {
            claims: components["schemas"]["ClaimInContext"][];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Outcome: {
            /** @constant */
            kind: "accept-one";
            /** @description Id of a claim of this conflict. */
            claim: string;
        } | {
            /** @constant */
            kind: "range";
            /** @description Id of a claim of this conflict. */
            low: string;
            /** @description Id of a claim of this conflict. */
            best: string;
            /** @description Id of a claim of this conflict. */
            high: string;
        } | {
            /** @constant */
            kind: "both-true";
            scopes: {
                /** @description Id of a claim of this conflict. */
                claim: string;
                scope: string;
            }[];
        } | {
            /** @constant */
            kind: "superseded";
            /** @description Id of a claim of this conflict. */
            by: string;
        } | {
            /** @constant */
            kind: "not-a-conflict";
            /** @enum {string} */
            reason: "different-event" | "different-thing" | "same-value" | "misread" | "other";
        } | {
            /** @constant */
            kind: "needs-reporting";
            wouldSettle: string;
        } | {
            /** @constant */
            kind: "publish-attributed";
            wording: string | null;
        };
        Resolution: {
            id: string;
            conflict: string;
            /** @description 1 for the first decision on this conflict. */
            version: number;
            outcome: components["schemas"]["Outcome"];
            rationale: string;
            editor: {
                id: string;
                name: string;
            };
            decidedAt: string;
            /** @description Digest of the evidence when it was decided. */
            evidence: string;
        };
        Disagreement: {
            a: string;
            b: string;
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            /** @enum {string} */
            level: "contradicts" | "strains";
            score: number;
            /** @enum {string} */
            scope: "same" | "differs" | "unknown";
            comparator: {
                id: string;
                version: number;
            };
            message: string;
            explanation: string;
            suggestion: ("accept-one" | "range" | "both-true" | "superseded" | "not-a-conflict" | "needs-reporting" | "publish-attributed") | null;
            /** @description Why these two claims answer one question and cannot both hold. */
            waterfall: {
                id: string;
                label: string;
                weight: number;
                words: string;
            }[];
        };
        SeriesPoint: {
            /** @description Id of the claim. */
            claim: string;
            display: string;
            low: number;
            high: number | null;
            publishedAt: string | null;
            publisher: string | null;
            title: string | null;
            /** @description Words of revision in its sentence. */
            words: string[];
        };
        ConflictRow: {
            id: string;
            event: {
                id: string;
                title: string;
            };
            question: {
                id: string;
                text: string;
            };
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            /** @enum {string} */
            severity: "critical" | "major" | "minor" | "spelling";
            score: number;
            /** @enum {string} */
            scope: "same" | "differs" | "unknown";
            suggestion: ("accept-one" | "range" | "both-true" | "superseded" | "not-a-conflict" | "needs-reporting" | "publish-attributed") | null;
            explanation: string;
            /** @enum {string} */
            status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
            /** @description A count that rose with the time of publication. */
            developing: boolean;
            sources: number;
            outlets: number;
            origins: number;
            flaggedAt: string;
            /** @description Whose it is to settle, by name; null for nobody’s. */
            assignee: string | null;
            positions: {
                display: string;
                publishers: string[];
                sources: number;
                outlets: number;
                origins: number;
            }[];
        };
        Conflict: {
            id: string;
            event: {
                id: string;
                title: string;
            };
            question: {
                id: string;
                text: string;
            };
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            /** @enum {string} */
            severity: "critical" | "major" | "minor" | "spelling";
            score: number;
            /** @enum {string} */
            scope: "same" | "differs" | "unknown";
            suggestion: ("accept-one" | "range" | "both-true" | "superseded" | "not-a-conflict" | "needs-reporting" | "publish-attributed") | null;
            explanation: string;
            /** @enum {string} */
            status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
            /** @description A count that rose with the time of publication. */
            developing: boolean;
            sources: number;
            outlets: number;
            origins: number;
            flaggedAt: string;
            /** @description Whose it is to settle, by name; null for nobody’s. */
            assignee: string | null;
            positions: {
                display: string;
                /** @description Distinct publishers; a source without one counts as its own. */
                outlets: number;
                /** @description Independent origins: reprints of one text and one speaker count once. */
                origins: number;
                /** @description Ids of the sources. */
                sources: string[];
                claims: components["schemas"]["ClaimInContext"][];
            }[];
            pairs: components["schemas"]["Disagreement"][];
            /** @description Of a developing count its reports, in order of publication; null for any other conflict. */
            series: components["schemas"]["SeriesPoint"][] | null;
            /** @description Oldest first. */
            resolutions: components["schemas"]["Resolution"][];
            /** @description Number of decisions so far: send it back with a decision. */
            version: number;
            evidence: string;
        };
        ConflictPage: {
            rows: components["schemas"]["ConflictRow"][];
            /** @description All that match the filter, whatever the page. */
            total: number;
            /** @description Counts under the other filters; of a facet with many values those with the highest counts. */
            facets: {
                [key: string]: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        QueueCounts: {
            total: number;
            /** @description Counts under the other filters; of a facet with many values those with the highest counts. */
            facets: {
                [key: string]: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
        };
        Discussion: {
            assignee: {
                id: string;
                name: string;
            } | null;
            /** @description Oldest first. */
            comments: {
                id: string;
                author: {
                    id: string;
                    name: string;
                };
                body: string;
                at: string;
            }[];
            /** @description Oldest first. */
            assignments: {
                to: string | null;
                by: string;
                at: string;
            }[];
            watching: boolean;
            /** @description Changes with every decision, comment and assignment, and with the evidence. */
            stamp: string;
        };
        Person: {
            id: string;
            name: string;
            /** @description What others call them in a comment, without the "@". */
            handle: string;
            /** @enum {string} */
            role: "reader" | "editor" | "lead";
        };
        People: {
            people: components["schemas"]["Person"][];
        };
        Invited: {
            person: components["schemas"]["Person"];
            /** @description Path of a one-time sign-in link, good for a day; given here and nowhere else. */
            signIn: string;
        };
        Me: {
            person: components["schemas"]["Person"];
            /** @description What this token may do; a browser session may do all that its person may. */
            scopes: ("read" | "write" | "export" | "admin")[];
            /** @description Notices not read yet. */
            unread: number;
        };
        Token: {
            id: string;
            label: string;
            scopes: ("read" | "write" | "export" | "admin")[];
            owner: {
                id: string;
                name: string;
            };
            createdAt: string;
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
        };
        Tokens: {
            tokens: components["schemas"]["Token"][];
        };
        MadeToken: {
            token: components["schemas"]["Token"];
            /** @description Given here and nowhere else. */
            secret: string;
        };
        Removed: {
            /** @description Its id. */
            removed: string;
        };
        SavedView: {
            id: string;
            name: string;
            /** @description Parameters of /conflicts. */
            filter: {
                [key: string]: string;
            };
            /** @description Shown to everybody. */
            shared: boolean;
            owner: {
                id: string;
                name: string;
            };
        };
        SavedViews: {
            views: components["schemas"]["SavedView"][];
        };
        Notice: {
            seq: number;
            actor: string;
            at: string;
            read: boolean;
            /** @enum {string} */
            kind: "mentioned" | "assigned" | "commented" | "decided" | "changed";
            conflict: {
                id: string;
                question: string;
                event: string;
            };
        } | {
            seq: number;
            actor: string;
            at: string;
            read: boolean;
            /** @constant */
            kind: "disabled";
            webhook: {
                id: string;
                url: string;
                why: string;
            };
        };
        Notices: {
            notices: components["schemas"]["Notice"][];
            unread: number;
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Unread: {
            unread: number;
        };
        Audit: {
            rows: {
                seq: number;
                at: string;
                actor: {
                    id: string;
                    name: string;
                };
                action: string;
                subject: {
                    type: string;
                    id: string;
                };
                details: {
                    [key: string]: unknown;
                };
                /** @description Covers the row and the hash of the row before it. */
                hash: string;
            }[];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Change: {
            /** @description The same for ever: a change that is seen twice is known by it. */
            id: string;
            /** @enum {string} */
            kind: "created" | "updated" | "withdrawn" | "reopened" | "resolved" | "challenged";
            /** @enum {string} */
            noun: "source" | "claim" | "conflict";
            /** @description Id of the source, claim or conflict. */
            subject: string;
            at: string;
            by: {
                id: string;
                name: string;
            };
            /** @description Where it can be read as it is now; 404 for what is gone. */
            href: string;
        };
        Changes: {
            /** @description In the order in which they were written. */
            changes: components["schemas"]["Change"][];
            /** @description Send it as `since` for what comes behind these; it never grows old. */
            next: string;
            /** @description There is more already. */
            more: boolean;
        };
        Webhook: {
            id: string;
            url: string;
            /** @description Empty: every kind. */
            kinds: ("created" | "updated" | "withdrawn" | "reopened" | "resolved" | "challenged")[];
            owner: {
                id: string;
                name: string;
            };
            createdAt: string;
            /** @description Tries that failed since the last that did not. */
            failures: number;
            /** @description When and why it was turned off; null while it is told. */
            disabled: {
                at: string;
                why: string;
            } | null;
        };
        Webhooks: {
            webhooks: components["schemas"]["Webhook"][];
        };
        MadeWebhook: {
            webhook: components["schemas"]["Webhook"];
            /** @description Given here and nowhere else. Every delivery has `Claimdesk-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA256 with it over `<seconds>.<body>`. */
            secret: string;
        };
        Deliveries: {
            deliveries: {
                /** @description `Claimdesk-Delivery`: the same in every try. */
                id: string;
                /** @description Id of the change. */
                change: string;
                createdAt: string;
                tries: number;
                /** @enum {string} */
                state: "waiting" | "taken" | "given-up";
                /** @description When it is tried next, was taken, or was given up. */
                at: string;
                lastAnswer: string | null;
            }[];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Event: {
            id: string;
            title: string;
            /** @description First day, null where unknown. */
            from: string | null;
            to: string | null;
            place: string | null;
        };
        Question: {
            id: string;
            event: string;
            /** @enum {string} */
            kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
            text: string;
        };
        Questions: {
            questions: {
                id: string;
                event: string;
                /** @enum {string} */
                kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                text: string;
                claims: number;
                sources: number;
                /** @description Ids of its conflicts, the most important first. */
                conflicts: string[];
            }[];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        EventRow: {
            id: string;
            title: string;
            /** @description First day, null where unknown. */
            from: string | null;
            to: string | null;
            place: string | null;
            sources: number;
            claims: number;
            conflicts: number;
            unsettled: number;
        };
        Events: {
            events: components["schemas"]["EventRow"][];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        EventView: {
            event: components["schemas"]["Event"];
            /** @description By publication time, undated last. */
            sources: components["schemas"]["Source"][];
            /** @description Questions by sources. */
            grid: {
                question: components["schemas"]["Question"];
                conflict: {
                    id: string;
                    /** @enum {string} */
                    status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
                    /** @enum {string} */
                    severity: "critical" | "major" | "minor" | "spelling";
                } | null;
                cells: {
                    source: string;
                    claims: {
                        id: string;
                        display: string;
                        /** @description Which position of the conflict holds it, null without conflict. */
                        position: number | null;
                    }[];
                }[];
            }[];
            conflicts: components["schemas"]["ConflictRow"][];
        };
        RelatedClaim: {
            id: string;
            display: string;
            quote: string;
            speaker: string | null;
            source: {
                id: string;
                title: string | null;
                publisher: string | null;
                publishedAt: string | null;
            };
        };
        Provenance: {
            claim: {
                id: string;
                /** @enum {string} */
                kind: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                value: components["schemas"]["Value"];
                display: string;
                hedge: string | null;
                modality: string;
                extractor: {
                    id: string;
                    version: number;
                };
                extractedAt: string;
            };
            /** @description W3C Web Annotation selectors: with its context the quote stands once in the snapshot. */
            selectors: {
                quote: {
                    /** @constant */
                    type: "TextQuoteSelector";
                    exact: string;
                    prefix: string;
                    suffix: string;
                };
                position: {
                    /** @constant */
                    type: "TextPositionSelector";
                    /** @description In Unicode code points. */
                    start: number;
                    /** @description Exclusive. */
                    end: number;
                };
            };
            snapshot: components["schemas"]["Snapshot"];
            source: {
                id: string;
                title: string | null;
                publisher: string | null;
                /** @description ISO date, or date-time with offset. */
                publishedAt: string | null;
                /**
                 * @description How the publication date is known.
                 * @enum {string}
                 */
                publishedAtBasis: "stated" | "inferred" | "unknown";
                url: string | null;
                author: string | null;
                language: string | null;
            };
            publisher: {
                id: string;
                name: string;
                grade: string;
            } | null;
            speaker: {
                name: string;
            } | null;
            event: components["schemas"]["Event"];
            question: {
                id: string;
                text: string;
            };
            conflict: {
                id: string;
                /** @enum {string} */
                status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
                /** @enum {string} */
                severity: "critical" | "major" | "minor" | "spelling";
                position: number | null;
                comparators: {
                    id: string;
                    version: number;
                }[];
                explanation: string;
            } | null;
            /** @description Oldest first. */
            resolutions: components["schemas"]["Resolution"][];
            /** @description Other claims that say the same. */
            same: components["schemas"]["RelatedClaim"][];
            /** @description Claims of the other positions. */
            otherwise: components["schemas"]["RelatedClaim"][];
            /** @description First known in this corpus; null when none is dated. */
            first: components["schemas"]["RelatedClaim"] | null;
            /** @description Dates do not tell them apart from the first. */
            asEarly: components["schemas"]["RelatedClaim"][];
            /** @description They may be earlier. */
            undated: components["schemas"]["RelatedClaim"][];
        };
        ClaimView: {
            claim: components["schemas"]["Claim"];
            source: components["schemas"]["Source"];
            origin?: components["schemas"]["Origin"];
            /**
             * @description How credible what it says was judged to be, 1 (best) to 5; 6: not judged.
             * @enum {string}
             */
            itemGrade: "1" | "2" | "3" | "4" | "5" | "6";
            before: string;
            after: string;
            extractedAt: string;
            event: components["schemas"]["Event"];
            question: components["schemas"]["Question"];
            conflict: {
                id: string;
                /** @enum {string} */
                status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
            } | null;
            /** @description Other claims on the same question, by publication, undated last. */
            siblings: components["schemas"]["ClaimInContext"][];
        };
        Resolutions: {
            resolutions: components["schemas"]["Resolution"][];
            /** @description Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address. */
            next: string | null;
        };
        Decided: {
            resolutions: components["schemas"]["Resolution"][];
        };
        ImportPreview: {
            /** @enum {string} */
            format: "sheet-json" | "sheet-csv" | "claims-csv" | "claim-review";
            sources: number;
            questions: number;
            claims: number;
            decisions: number;
            /** @description Of a table of claims. */
            columns: string[];
            /** @description What its columns are taken for. */
            mapping: {
                [key: string]: string;
            };
            /** @description Rows that cannot be taken, and why. */
            complaints: {
                /** @description From 1, without the head; 0 for the whole file. */
                row: number;
                message: string;
            }[];
        };
        ImportReport: {
            /** @enum {string} */
            format: "sheet-json" | "sheet-csv" | "claims-csv" | "claim-review";
            sources: {
                added: number;
                /** @description Here already. */
                known: number;
            };
            claims: {
                added: number;
                /** @description Here already. */
                known: number;
            };
            /** @description Taken over. */
            decisions: number;
            /** @description Decisions that were not taken over. */
            left: {
                question: string;
                why: string;
            }[];
            /** @description Rows that were left out, and why. */
            complaints: {
                /** @description From 1, without the head; 0 for the whole file. */
                row: number;
                message: string;
            }[];
            /** @description Ids of the conflicts that its claims are in. */
            conflicts: string[];
        };
        Mends: {
            /** @description Oldest first; of each aspect the last one holds. */
            mends: {
                seq: number;
                /** @enum {string} */
                aspect: "standing" | "value" | "speaker" | "question" | "event" | "grade" | "pair" | "added";
                /** @description What stood before. */
                was: string | null;
                /** @description What holds since; null where the machine’s reading was given back. */
                to: string | null;
                reason: string;
                editor: {
                    id: string;
                    name: string;
                };
                at: string;
            }[];
        };
        AddedClaim: {
            id: string;
        };
        Mended: {
            claims: string[];
        };
        Refreshed: {
            /** @description Conflicts that are new. */
            opened: string[];
            /** @description Conflicts whose evidence changed. */
            changed: string[];
        };
        SheetRow: {
            /** @description Title of the event. */
            event: string;
            /** @description The question that the claim answers, in words. */
            question: string;
            /** @description Id of the question. */
            questionId: string;
            /** @description Id of the conflict. */
            conflictId: string;
            /** @description Status of the conflict: open, assigned, resolved, dismissed or challenged. */
            status: string;
            /** @description Id of the claim. */
            claimId: string;
            /** @description The value as an editor reads it. */
            value: string;
            /** @description What became of the value: accepted, accepted-in-scope, low, best, high, superseded, rejected, attributed, open or not-in-conflict. */
            standing: string;
            /** @description Why it stands so, in one sentence. */
            why: string;
            /** @description How it may be published. */
            wording: string;
            /** @description In what scope it is true; empty where no scope was given. */
            scope: string;
            /** @description Outcome of the last decision; empty without one. */
            outcome: string;
            /** @description What the editor wrote; empty without a decision. */
            rationale: string;
            /** @description Who decided; empty without a decision. */
            editor: string;
            /** @description When, as an ISO date-time in UTC; empty without a decision. */
            decidedAt: string;
            /** @description The exact words of the source. */
            quote: string;
            /** @description Whom the source says it from; empty where it speaks for itself. */
            speaker: string;
            /** @description The publisher; empty where unknown. */
            publisher: string;
            /** @description Reliability of the publisher as it was judged, A (best) to E; F: it cannot be judged, or nobody has. */
            publisherGrade: string;
            /** @description Credibility of what the claim says as it was judged, 1 (best) to 5; 6: it cannot be judged, or nobody has. */
            itemGrade: string;
            /** @description Title of the source; empty where unknown. */
            title: string;
            /** @description Address of the source; empty where unknown. */
            url: string;
            /** @description Publication date or date-time, as ISO; empty where unknown. */
            publishedAt: string;
            /** @description How the publication date is known: stated, inferred or unknown. */
            publishedAtBasis: string;
            /** @description sha256 of the text that the quote was taken from, as hex. */
            snapshotSha256: string;
            /** @description Where the quote begins in that text, in Unicode code points. */
            start: number;
            /** @description Where it ends, exclusive, in Unicode code points. */
            end: number;
            /** @description Kind of the claim: quantity, date, name, place, agent, cause, reason, role, status or polarity. */
            kind: string;
            /** @description The value as claimdesk compares it, in JSON: what an import reads. */
            data: string;
            /** @description The last decision with the ids of the claims that it names, in JSON; empty without one. */
            decision: string;
        };
        Correction: {
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            claimId: string;
            question: string;
            note: string;
        };
        SheetChanges: {
            since: string;
            /** @description Null for now. */
            until: string | null;
            changes: components["schemas"]["Correction"][];
        };
        Sheet: {
            /** @constant */
            format: "claimdesk-sheet/1";
            title: string;
            madeAt: string;
            about: {
                scope: {
                    /** @description Id of one event, null for all. */
                    event: string | null;
                    /** @description Whether undecided and challenged conflicts are held too. */
                    unsettled: boolean;
                    /** @description Only conflicts that match; empty for all. */
                    query: {
                        /** @enum {string} */
                        kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                        /** @description Text of the question. */
                        question?: string;
                        /** @description Name of a publisher of one of its claims. */
                        publisher?: string;
                        /** @description Name of a speaker of one of its claims. */
                        speaker?: string;
                        /** @enum {string} */
                        severity?: "critical" | "major" | "minor" | "spelling";
                        /** @description Number of independent origins; the highest stands for that and more. */
                        origins?: number;
                        /** @description Full text over question, event, quotes, values, speakers, titles and publishers. */
                        words?: string;
                    };
                    /** @description What was known and decided then, as an ISO date-time in UTC; null for when it was made. */
                    asOf: string | null;
                };
                policy: {
                    name: string;
                    version: number;
                };
                /** @description Number of rows. */
                rows: number;
                /** @description sha256 of the rows in canonical JSON, as hex: the same in every format. */
                rowsSha256: string;
                /** @description Where the audit stood. */
                audit: {
                    seq: number;
                    hash: string;
                } | null;
            };
            /** @description When the same sheet was taken away last. */
            previousAt: string | null;
            /** @description What changed since. */
            corrections: components["schemas"]["Correction"][];
            rows: components["schemas"]["SheetRow"][];
        };
        IngestReport: {
            /** @description In the order given. */
            sources: {
                id: string;
                title: string;
                /** @description false: it was there already. */
                added: boolean;
            }[];
            /** @description Claims found in these documents. */
            claims: number;
            /** @description Conflicts that are new. */
            opened: string[];
            /** @description Conflicts whose evidence changed. */
            changed: string[];
        };
        Preview: {
            document: {
                text: string;
                mediaType: string;
                file: string | null;
                metadata: {
                    title: string | null;
                    publisher: string | null;
                    publishedAt: string | null;
                    /** @enum {string} */
                    publishedAtBasis: "stated" | "inferred" | "unknown";
                    url: string | null;
                    author: string | null;
                    language: string | null;
                };
            };
        };
        Verification: {
            /** @description Rows looked at, per check. */
            checked: {
                [key: string]: number;
            };
            /** @description Empty: all is well. */
            faults: {
                table: string;
                id: string;
                complaint: string;
            }[];
        };
        Saying: {
            display: string;
            /** @description In the conflict on the question; null where it takes no side. */
            position: number | null;
            /** @description Everybody who says it, by publication, undated last. */
            claims: components["schemas"]["ClaimInContext"][];
            /** @description Id of the claim first known; null when none is dated. */
            first: string | null;
            /** @description Dates do not tell these apart from the first. */
            asEarly: string[];
            /** @description These may be earlier. */
            undated: string[];
            attributed: {
                /** @description Name of a speaker; null for the source in its own voice. */
                to: string | null;
                /** @description Ids of claims, by publication, undated last. */
                claims: string[];
            }[];
            outlets: number;
            origins: number;
        };
        WhoSays: {
            question: components["schemas"]["Question"];
            /** @description Ids. */
            conflicts: string[];
            sayings: components["schemas"]["Saying"][];
        };
        Dependents: {
            subject: {
                /** @enum {string} */
                kind: "source" | "speaker" | "origin";
                id: string;
                name: string;
            };
            /** @description Of a speaker: other names that texts give them. */
            otherNames: string[];
            /** @description All claims that stand, also where only the first of them are here. */
            total: number;
            claims: components["schemas"]["ClaimInContext"][];
            questions: components["schemas"]["Question"][];
            conflicts: {
                id: string;
                question: {
                    id: string;
                    text: string;
                };
                event: {
                    id: string;
                    title: string;
                };
                /** @enum {string} */
                status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
                /** @enum {string} */
                severity: "critical" | "major" | "minor" | "spelling";
                explanation: string;
                /** @description Positions with claims of the subject: so many of so many. */
                positions: {
                    position: number;
                    display: string;
                    claims: number;
                    of: number;
                }[];
            }[];
            resolutions: {
                id: string;
                conflict: string;
                /** @description 1 for the first decision on this conflict. */
                version: number;
                outcome: components["schemas"]["Outcome"];
                rationale: string;
                editor: {
                    id: string;
                    name: string;
                };
                decidedAt: string;
                /** @description Digest of the evidence when it was decided. */
                evidence: string;
                /** @description Ids of the claims that it was made on. */
                on: string[];
                /** @description Ids of claims of the subject that the decision itself names. */
                names: string[];
            }[];
            /** @description Sheets that were taken away with one of these claims, newest first. */
            sheets: {
                at: string;
                by: string;
                format: string;
                /** @description Id of its event; null for a sheet of all. */
                event: string | null;
                title: string | null;
                rowsSha256: string;
                /** @description Claims of the subject in it. */
                claims: number;
            }[];
        };
        Withdrawal: {
            subject: {
                /** @enum {string} */
                kind: "source" | "speaker" | "origin";
                id: string;
                name: string;
            };
            /** @description Claims that would go. */
            claims: number;
            /** @description What loses most comes first. */
            positions: {
                /** @description Id. */
                conflict: string;
                position: number;
                display: string;
                /**
                 * @description Its last source; all but copies; all but one origin; some of its claims.
                 * @enum {string}
                 */
                loss: "gone" | "copies" | "one-origin" | "weaker";
                sources: {
                    before: number;
                    after: number;
                };
                origins: {
                    before: number;
                    after: number;
                };
            }[];
            /** @description No two claims would be left that disagree. */
            conflicts: {
                id: string;
                question: {
                    id: string;
                    text: string;
                };
                event: {
                    id: string;
                    title: string;
                };
                /** @enum {string} */
                status: "open" | "assigned" | "resolved" | "dismissed" | "challenged";
                /** @enum {string} */
                severity: "critical" | "major" | "minor" | "spelling";
                explanation: string;
            }[];
            /** @description Decisions that would not stand as they are. */
            resolutions: {
                id: string;
                conflict: string;
                /** @description 1 for the first decision on this conflict. */
                version: number;
                outcome: components["schemas"]["Outcome"];
                rationale: string;
                editor: {
                    id: string;
                    name: string;
                };
                decidedAt: string;
                /** @description Digest of the evidence when it was decided. */
                evidence: string;
                /** @description Ids of the claims that it was made on. */
                on: string[];
                /** @enum {string} */
                fate: "challenged" | "conflict-gone";
                /** @description Ids of claims of the subject that the decision itself names. */
                names: string[];
            }[];
        };
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            detail: string;
            /** @description What kind of refusal this is, the same for every message of its kind. `bad-input`: What was sent has another shape, or says something that cannot be; `errors` names the fields. `not-found`: There is no such thing, or no longer, or it is not yours. `too-large`: It is larger than claimdesk takes: send it in parts. `not-text`: A document is no text. `unreadable`: A document cannot be read. `stale`: Somebody decided meanwhile, or the evidence changed; `latest` is the conflict as it is now. `precondition-failed`: It is not as If-Match says any more. `key-reused`: Another request had this Idempotency-Key. `not-signed-in`: No token was sent, or one that is unknown, expired or revoked. `forbidden`: The role of the person, or the scope of the token, does not allow it. `locked`: Another process holds it. `conflict`: It contradicts what is there; or the same request is being answered just now. `unavailable`: Something that is needed does not answer: try again. `unexpected`: A fault of claimdesk; nothing was half-stored. */
            code: string;
            /** @description What to do about it. */
            remedy: string;
            /** @description Fields that are wrong. */
            errors?: {
                field: string;
                message: string;
            }[];
            /** @description With `stale`: the conflict as it is now. */
            latest?: components["schemas"]["Conflict"];
        };
        Assigned: {
            conflicts: string[];
            person: string | null;
        };
        NewSnapshot: {
            /** @description As published, with its line breaks. */
            text: string;
            /** @default text/plain */
            mediaType: string;
        } | {
            /**
             * @description Fetch the address of the source again.
             * @constant
             */
            fetch: true;
        };
        OutcomeToRecord: {
            /** @constant */
            kind: "accept-one";
            /** @description Id of a claim of this conflict. */
            claim: string;
        } | {
            /** @constant */
            kind: "range";
            /** @description Id of a claim of this conflict. */
            low: string;
            /** @description Id of a claim of this conflict. */
            best: string;
            /** @description Id of a claim of this conflict. */
            high: string;
        } | {
            /** @constant */
            kind: "both-true";
            scopes: {
                /** @description Id of a claim of this conflict. */
                claim: string;
                scope: string;
            }[];
        } | {
            /** @constant */
            kind: "superseded";
            /** @description Id of a claim of this conflict. */
            by: string;
        } | {
            /** @constant */
            kind: "not-a-conflict";
            /** @enum {string} */
            reason: "different-event" | "different-thing" | "same-value" | "misread" | "other";
        } | {
            /** @constant */
            kind: "needs-reporting";
            wouldSettle: string;
        } | {
            /** @constant */
            kind: "publish-attributed";
            wording: string | null;
        };
        NewResolution: {
            /** @description The conflict’s version as you saw it; refused with 409 when it has moved on. Leave it out only where you send If-Match. */
            version?: number;
            /** @description The conflict’s evidence digest as you saw it; refused with 409 when the evidence is another by now. */
            evidence?: string;
            outcome: components["schemas"]["OutcomeToRecord"];
            /** @description Why you decide so, in a sentence. */
            rationale: string;
        };
        NewReversal: {
            /** @description The conflict’s version as you saw it. */
            version: number;
            /** @description Why the last decision does not hold, in a sentence. */
            rationale: string;
        };
        NewDecisions: {
            /** @description Each with its version and evidence as you saw them: all are decided, or none. */
            conflicts: {
                id: string;
                version: number;
                evidence: string;
            }[];
            outcome: components["schemas"]["OutcomeToRecord"];
            /** @description Why you decide so, in a sentence. */
            rationale: string;
        };
        NewAssignments: {
            conflicts: string[];
            /** @description Id of an editor; null for nobody. */
            person: string | null;
        };
        NewWatch: {
            watching: boolean;
        };
        NewComment: {
            /** @description Names of others with an "@" before them tell those. */
            comment: string;
        };
        NewAssignment: {
            /** @description Id of an editor; null for nobody. */
            person: string | null;
        };
        NewPerson: {
            name: string;
            /**
             * @default editor
             * @enum {string}
             */
            role: "reader" | "editor" | "lead";
        };
        ChangedPerson: {
            /** @enum {string} */
            role: "reader" | "editor" | "lead";
        };
        NewToken: {
            /** @description What it is for. */
            label: string;
            scopes: ("read" | "write" | "export" | "admin")[];
            /**
             * @description How long it is good for.
             * @default 90
             */
            days: number;
        };
        NewSavedView: {
            /** @description One of this name is replaced. */
            name: string;
            filter: {
                /** @description Id of an event. */
                event?: string;
                /** @enum {string} */
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                /** @description Text of a question. */
                question?: string;
                /** @description Name of a publisher of one of its claims. */
                publisher?: string;
                /** @description Name of a speaker of one of its claims. */
                speaker?: string;
                /** @description Id of a person, or `nobody`. */
                assignee?: string;
                /** @enum {string} */
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                /**
                 * @description How long ago it was flagged.
                 * @enum {string}
                 */
                age?: "day" | "week" | "month" | "older";
                /** @description Full text over questions, events, quotes, values, speakers, titles and publishers. */
                words?: string;
                /** @enum {string} */
                status?: "open" | "assigned" | "resolved" | "dismissed" | "challenged" | "unsettled" | "any";
            };
            /** @default false */
            shared: boolean;
        };
        NewReading: {
            /** @description `seq` of the newest notice that was read. */
            upTo: number;
        };
        NewWebhook: {
            /** @description https:// and on the public network, unless whoever runs claimdesk allows it. */
            url: string;
            /**
             * @description Empty: every kind.
             * @default []
             */
            kinds: ("created" | "updated" | "withdrawn" | "reopened" | "resolved" | "challenged")[];
        };
        NewImport: {
            /** @description What the file is called: its claims are said to come from it. */
            name: string;
            /** @description A sheet of claimdesk (JSON or CSV), a table of claims (CSV), or ClaimReview (JSON-LD). */
            text: string;
            /**
             * @description Handle of a person to act for; heard of the command line of the machine alone, which is nobody itself.
             * @default null
             */
            as: string | null;
            /**
             * @description Of a table of claims: which column holds which field; guessed by the names of the columns where it is null.
             * @default null
             */
            mapping: {
                [key: string]: string;
            } | null;
        };
        NewMend: {
            /** @constant */
            kind: "withdraw";
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "value";
            /** @description As a source would put it: "around 50", "June 27, 2025". */
            value: string;
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "speaker";
            /** @description By the name that the text has; null for the source’s own voice. */
            speaker: string | null;
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "question";
            /** @description Id of a claim whose question it answers; null for a question of its own. */
            beside: string | null;
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "grade";
            /** @enum {string} */
            grade: "1" | "2" | "3" | "4" | "5" | "6";
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "give-back";
            /** @enum {string} */
            aspect: "standing" | "value" | "speaker" | "question" | "event" | "grade";
        };
        NewClaim: {
            /** @description The exact words of the article. */
            quote: string;
            /**
             * @description Where about they stand, in Unicode code points, for words that stand more than once.
             * @default null
             */
            near: number | null;
            /** @description What it answers. */
            answers: {
                /** @description Id of a claim whose question it answers. */
                beside: string;
            } | {
                /** @description A question of its own. */
                asks: string;
                /** @enum {string} */
                kind: "quantity" | "date";
            };
            /** @description What it says, as a source would put it: "around 50", "June 27, 2025". */
            says: string;
            /**
             * @description By the name that the text has; null for its own voice.
             * @default null
             */
            speaker: string | null;
            /** @description Why, in a few words. */
            reason: string;
        };
        NewQuestionMend: {
            /** @constant */
            kind: "split";
            claims: string[];
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "merge";
            /** @description Id of a claim of the other question. */
            beside: string;
            /** @description Why, in a few words. */
            reason: string;
        };
        NewEventMend: {
            /** @constant */
            kind: "merge";
            /** @description Id of the event that keeps its title. */
            into: string;
            /** @description Why, in a few words. */
            reason: string;
        } | {
            /** @constant */
            kind: "apart";
            /** @description Id of the source that tells of another. */
            source: string;
            /** @description Why, in a few words. */
            reason: string;
        };
        NewGrade: {
            /**
             * @description Of the publisher, A (completely reliable) to E (unreliable); F where nobody can judge.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D" | "E" | "F";
            /** @description Why, in a few words. */
            reason: string;
        };
        NewDate: {
            /** @description ISO date, or date-time with offset; null where it is not known. */
            publishedAt: string | null;
        };
        NewRegion: {
            /** @description In Unicode code points of the newest snapshot. */
            start: number;
            /** @description Exclusive. */
            end: number;
            /**
             * @description `ignored` is not read; `body` is.
             * @enum {string}
             */
            role: "body" | "ignored";
        };
        NewSources: {
            documents: {
                /** @description As published, with its line breaks. */
                text: string;
                /** @default text/plain */
                mediaType: string;
                /** @description Name of the file it came from. */
                file?: string | null;
                /** @default {} */
                metadata: {
                    title?: string | null;
                    publisher?: string | null;
                    /** @description ISO date, or date-time with offset; leave it out where it is not known. */
                    publishedAt?: string | null;
                    /**
                     * @description `stated` only where the document says so itself.
                     * @default inferred
                     * @enum {string}
                     */
                    publishedAtBasis: "stated" | "inferred" | "unknown";
                    url?: string | null;
                    author?: string | null;
                    /** @description BCP 47. */
                    language?: string | null;
                };
            }[];
        };
        NewPreview: {
            /** @description An https:// address of the public network. */
            url: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listConflicts: {
        parameters: {
            query?: {
                event?: string;
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                assignee?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                age?: "day" | "week" | "month" | "older";
                words?: string;
                status?: "open" | "assigned" | "resolved" | "dismissed" | "challenged" | "unsettled" | "any";
                limit?: number;
                cursor?: string;
                offset?: number;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictPage"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countConflicts: {
        parameters: {
            query?: {
                event?: string;
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                assignee?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                age?: "day" | "week" | "month" | "older";
                words?: string;
                status?: "open" | "assigned" | "resolved" | "dismissed" | "challenged" | "unsettled" | "any";
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCounts"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getConflict`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResolution"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict, stale */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reverseResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getConflict`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReversal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict, stale */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResolutions: {
        parameters: {
            query?: {
                conflict?: string;
                editor?: string;
                outcome?: "accept-one" | "range" | "both-true" | "superseded" | "not-a-conflict" | "needs-reporting" | "publish-attributed";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolutions"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideSeveral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisions"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict, stale */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignSeveral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignments"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assigned"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discussion"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDiscussion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discussion"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discussion"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getDiscussion`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discussion"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuestions: {
        parameters: {
            query?: {
                event?: string;
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Questions"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSources: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSources"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description bad-input, not-text */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceWithText"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPreview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description bad-input, not-text */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTexts"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSnapshot"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description bad-input, not-text */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                event?: string;
                question?: string;
                source?: string;
                conflict?: string;
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                speaker?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claims"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provenance"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whoSays: {
        parameters: {
            query?: {
                value?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoSays"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDependents: {
        parameters: {
            query?: {
                source?: string;
                origin?: string;
                speaker?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dependents"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    foreseeWithdrawal: {
        parameters: {
            query?: {
                source?: string;
                origin?: string;
                speaker?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetCSV: {
        parameters: {
            query?: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetXLSX: {
        parameters: {
            query?: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetJSON: {
        parameters: {
            query?: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Sheet"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetHTML: {
        parameters: {
            query?: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetMarkdown: {
        parameters: {
            query?: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown; charset=utf-8": string;
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetChanges: {
        parameters: {
            query: {
                unsettled?: "0" | "1";
                kind?: "quantity" | "date" | "name" | "place" | "agent" | "cause" | "reason" | "role" | "status" | "polarity";
                question?: string;
                publisher?: string;
                speaker?: string;
                severity?: "critical" | "major" | "minor" | "spelling";
                origins?: number;
                words?: string;
                asOf?: string;
                since: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetChanges"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json; charset=utf-8": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimReviewsOfEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json; charset=utf-8": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnnotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json; charset=utf-8": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMends: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mends"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mendClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getClaim`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMend"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mends"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getSource`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedClaim"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mendQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getConflict`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuestionMend"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mended"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mendEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEventMend"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mended"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gradePublisher: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getSource`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrade"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceWithText"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dateSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getSource`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refreshed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getSource`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refreshed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeView: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReading"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getPerson`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getPerson`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeToken"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                since?: string;
                limit?: number;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getWebhook`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this request: sent again within a day, it is answered as before and done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of `getWebhook`, as you saw it: 412 where it is another by now. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                subject?: string;
                actor?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    /** @description The next page, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that you have: 304 where it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Changes whenever the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description It is as you have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
