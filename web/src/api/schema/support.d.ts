/* Generated from docs/api/support-service.json by `npm run api`. */

export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases */
        get: operations["listCases"];
        put?: never;
        /** Open a case */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the bulk changes of cases */
        get: operations["listCasesChanges"];
        put?: never;
        /** Change many cases at once, or undo such a change */
        post: operations["createCasesChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a bulk change of cases is */
        get: operations["getCasesChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/changes/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cases that a bulk change could not change */
        get: operations["listCasesChangeErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/changes/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel a bulk change of cases */
        put: operations["putCasesChangeState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count cases */
        get: operations["getCasesCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Group cases by a field, with counts and sums */
        get: operations["getCasesGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the states of cases and the moves that each allows */
        get: operations["listCasesStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a case */
        get: operations["getCase"];
        /** Change a case */
        put: operations["putCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of a case */
        patch: operations["patchCase"];
        trace?: never;
    };
    "/api/cases/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign a case to somebody, or give it back to all */
        put: operations["putCaseAssignee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a case */
        get: operations["listCaseMessages"];
        put?: never;
        /** Add a reply, a note or a customer's message to a case */
        post: operations["createCaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a case to another state */
        put: operations["putCaseState"];
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
        AssignCase: {
            /** Format: uuid */
            assigneeId?: string | null;
        };
        BulkChange: {
            change: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            changed: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            failed: number;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            object: string;
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
            /** Format: int32 */
            total?: number | null;
            /** Format: int32 */
            unchanged: number;
            /** Format: uuid */
            undoOf?: string | null;
        };
        BulkError: {
            code: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
            reason: string;
        };
        CaseStateView: {
            moves: ("NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED")[];
            /** @enum {string} */
            state: "NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED";
        };
        CaseSummary: {
            /** Format: uuid */
            accountId: string;
            accountName?: string | null;
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @enum {string} */
            channel: "MAIL" | "PHONE" | "WEB" | "CHAT" | "WECHAT" | "IN_PERSON" | "API";
            /** Format: uuid */
            contactId?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            priority: "LOW" | "NORMAL" | "HIGH" | "URGENT";
            /** @enum {string} */
            state: "NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED";
            subject: string;
            /** @enum {string} */
            type: "QUESTION" | "INCIDENT" | "PROBLEM" | "COMPLAINT" | "REQUEST";
            /** Format: int64 */
            version: number;
        };
        CaseView: {
            /** Format: uuid */
            accountId: string;
            allowedMoves: ("NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED")[];
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @enum {string} */
            channel: "MAIL" | "PHONE" | "WEB" | "CHAT" | "WECHAT" | "IN_PERSON" | "API";
            /** Format: date-time */
            closedAt?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            /** Format: date-time */
            createdAt: string;
            description?: string | null;
            /** Format: date-time */
            firstRepliedAt?: string | null;
            /** Format: uuid */
            followsId?: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            priority: "LOW" | "NORMAL" | "HIGH" | "URGENT";
            reason?: string | null;
            /** Format: int32 */
            reopened: number;
            resolution?: string | null;
            /** Format: date-time */
            resolvedAt?: string | null;
            /** @enum {string} */
            state: "NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED";
            subject: string;
            /** @enum {string} */
            type: "QUESTION" | "INCIDENT" | "PROBLEM" | "COMPLAINT" | "REQUEST";
            /** Format: int64 */
            version: number;
        };
        Count: {
            capped: boolean;
            /** Format: int64 */
            count: number;
        };
        Group: {
            /** Format: int64 */
            count: number;
            sums: components["schemas"]["Sum"][];
            value?: string | null;
        };
        Groups: {
            capped: boolean;
            items: components["schemas"]["Group"][];
        };
        MessageView: {
            authorId?: string | null;
            body: string;
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PUBLIC_REPLY" | "INTERNAL_NOTE" | "CUSTOMER_MESSAGE";
        };
        MoveBulkChange: {
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
        };
        MoveCase: {
            reason?: string | null;
            resolution?: string | null;
            /** @enum {string} */
            state: "NEW" | "OPEN" | "PENDING_CUSTOMER" | "PENDING_INTERNAL" | "RESOLVED" | "CLOSED" | "REJECTED";
        };
        PageBulkChange: {
            items: components["schemas"]["BulkChange"][];
            next?: string | null;
        };
        PageBulkError: {
            items: components["schemas"]["BulkError"][];
            next?: string | null;
        };
        PageCaseSummary: {
            items: components["schemas"]["CaseSummary"][];
            next?: string | null;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            next?: string | null;
        };
        /** @description What went wrong, in the caller's language (RFC 9457) */
        Problem: {
            /** @description The states that could follow */
            allowed?: string[];
            /** @description For programs: docs/problems.md lists them */
            code?: string;
            /** Format: int64 */
            currentVersion?: number;
            /** @description About this one */
            detail?: string;
            errors?: {
                /** @description What is wrong there */
                message?: string;
                /** @description JSON pointer into the body, or the name of a parameter */
                pointer?: string;
            }[];
            /** @description The path that was asked for */
            instance?: string;
            /** @description The record that is in the way */
            otherId?: string;
            /** Format: int32 */
            status?: number;
            /** @description The same for every problem of this type */
            title?: string;
            /** @description Quote it when you ask for help */
            traceId?: string;
            /** @description /problems/ and the code */
            type?: string;
        };
        Sum: {
            amount: number;
            currency?: string | null;
            field: string;
        };
        WriteBulkChange: {
            all?: boolean | null;
            change?: {
                [key: string]: unknown;
            } | null;
            except?: string[] | null;
            filter?: string | null;
            ids?: string[] | null;
            /** Format: uuid */
            undo?: string | null;
        };
        WriteCase: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            assigneeId?: string | null;
            /** @enum {string} */
            channel: "MAIL" | "PHONE" | "WEB" | "CHAT" | "WECHAT" | "IN_PERSON" | "API";
            /** Format: uuid */
            contactId?: string | null;
            description?: string | null;
            /** @enum {string|null} */
            priority?: "LOW" | "NORMAL" | "HIGH" | "URGENT" | null;
            subject: string;
            /** @enum {string} */
            type: "QUESTION" | "INCIDENT" | "PROBLEM" | "COMPLAINT" | "REQUEST";
        };
        WriteMessage: {
            body: string;
            /** @enum {string} */
            kind: "PUBLIC_REPLY" | "INTERNAL_NOTE" | "CUSTOMER_MESSAGE";
        };
    };
    responses: {
        /** @description It cannot be read: `errors` says where */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state refuses it; `otherId` is what is in the way */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The right is missing */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody was faster: `currentVersion` */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal, see `code` */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than the allowance */
        TooManyRequests: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token is none */
        Unauthorized: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; a write may have taken effect */
        Unavailable: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is understood and makes no sense, or its key was another's */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCases: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: accountId, accountName, assigned, assigneeId, changedAt, channel, contactId, createdAt, description, followsId, id, number, priority, reopened, resolvedAt, state, subject, type, urgency */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), assigned (flag), assigneeId (id), changedAt (moment), channel (MAIL PHONE WEB CHAT WECHAT IN_PERSON API), contactId (id), createdAt (moment), description (text), followsId (id), id (id), number (text), priority (LOW NORMAL HIGH URGENT), reopened (number), resolvedAt (moment), state (NEW OPEN PENDING_CUSTOMER PENDING_INTERNAL RESOLVED CLOSED REJECTED), subject (text), type (QUESTION INCIDENT PROBLEM COMPLAINT REQUEST), urgency (number) */
                filter?: string | null;
                /** @description Only these: accountId,accountName,assigneeId,changedAt,channel,contactId,createdAt,id,number,priority,state,subject,type,version */
                fields?: string;
                /** @description What ids refer to, beside them: account */
                expand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCase"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCasesChanges: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: createdAt, createdBy, state */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: createdAt (moment), createdBy (text), state (word) */
                filter?: string | null;
                /** @description Only these: change,changed,createdAt,createdBy,done,failed,finishedAt,id,object,startedAt,state,total,unchanged,undoOf */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBulkChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createCasesChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteBulkChange"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCasesChange: {
        parameters: {
            query?: {
                /** @description Only these: change,changed,createdAt,createdBy,done,failed,finishedAt,id,object,startedAt,state,total,unchanged,undoOf */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCasesChangeErrors: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `number`; fields: code, id, number */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: code (text), id (id), number (number) */
                filter?: string | null;
                /** @description Only these: code,id,number,reason */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBulkError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCasesChangeState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBulkChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCasesCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), assigned (flag), assigneeId (id), changedAt (moment), channel (MAIL PHONE WEB CHAT WECHAT IN_PERSON API), contactId (id), createdAt (moment), description (text), followsId (id), id (id), number (text), priority (LOW NORMAL HIGH URGENT), reopened (number), resolvedAt (moment), state (NEW OPEN PENDING_CUSTOMER PENDING_INTERNAL RESOLVED CLOSED REJECTED), subject (text), type (QUESTION INCIDENT PROBLEM COMPLAINT REQUEST), urgency (number) */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCasesGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: accountId, assigneeId, channel, createdAt, priority, resolvedAt, state, type */
                by?: string | null;
                /** @description What is added up in each; fields: – */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), assigned (flag), assigneeId (id), changedAt (moment), channel (MAIL PHONE WEB CHAT WECHAT IN_PERSON API), contactId (id), createdAt (moment), description (text), followsId (id), id (id), number (text), priority (LOW NORMAL HIGH URGENT), reopened (number), resolvedAt (moment), state (NEW OPEN PENDING_CUSTOMER PENDING_INTERNAL RESOLVED CLOSED REJECTED), subject (text), type (QUESTION INCIDENT PROBLEM COMPLAINT REQUEST), urgency (number) */
                filter?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Groups"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCasesStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStateView"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description Only these: accountId,allowedMoves,assigneeId,changedAt,channel,closedAt,contactId,createdAt,description,firstRepliedAt,followsId,id,number,priority,reason,reopened,resolution,resolvedAt,state,subject,type,version */
                fields?: string;
                /** @description What ids refer to, beside them: account */
                expand?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    patchCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /** Format: uuid */
                    accountId?: string;
                    /** Format: uuid */
                    assigneeId?: string | null;
                    /** @enum {string} */
                    channel?: "MAIL" | "PHONE" | "WEB" | "CHAT" | "WECHAT" | "IN_PERSON" | "API";
                    /** Format: uuid */
                    contactId?: string | null;
                    description?: string | null;
                    /** @enum {string|null} */
                    priority?: "LOW" | "NORMAL" | "HIGH" | "URGENT" | null;
                    subject?: string;
                    /** @enum {string} */
                    type?: "QUESTION" | "INCIDENT" | "PROBLEM" | "COMPLAINT" | "REQUEST";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCaseAssignee: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCaseMessages: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `createdAt`; fields: authorId, body, createdAt, kind */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: authorId (word), body (text), createdAt (moment), kind (PUBLIC_REPLY INTERNAL_NOTE CUSTOMER_MESSAGE) */
                filter?: string | null;
                /** @description Only these: authorId,body,caseId,createdAt,id,kind */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessageView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createCaseMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCaseState: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
