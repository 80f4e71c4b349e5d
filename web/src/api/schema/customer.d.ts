/* Generated from docs/api/customer-service.json by `npm run api`. */

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["create_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post: operations["create_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/changes/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["errors_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/changes/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["create_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["errors_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_1"];
        trace?: never;
    };
    "/api/accounts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/changes/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/changes/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch"];
        trace?: never;
    };
    "/api/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
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
        AccountSummary: {
            /** Format: date-time */
            changedAt: string;
            country?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: uuid */
            id: string;
            industry?: string;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string;
            phone?: string;
            region?: string;
            /** Format: int64 */
            version: number;
        };
        AccountView: {
            /** Format: date-time */
            changedAt: string;
            country?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            externalKeys: components["schemas"]["ExternalKey"][];
            /** Format: uuid */
            id: string;
            industry?: string;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string;
            phone?: string;
            region?: string;
            /** Format: int64 */
            version: number;
            website?: string;
        };
        Activity: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            data: components["schemas"]["JsonNode"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "INTERACTION" | "LEAD" | "DEAL" | "ORDER" | "CASE" | "CAMPAIGN" | "SEGMENT";
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            refId: string;
            source: string;
            type: string;
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
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            object: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
            /** Format: int32 */
            total?: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: uuid */
            undoOf?: string;
        };
        BulkError: {
            code: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
            reason: string;
        };
        ContactSummary: {
            /** Format: date-time */
            createdAt: string;
            email?: string;
            fullName: string;
            /** Format: uuid */
            id: string;
            phone?: string;
            title?: string;
            /** Format: int64 */
            version: number;
        };
        ContactView: {
            accounts: components["schemas"]["Link"][];
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            firstName?: string;
            fullName: string;
            /** Format: uuid */
            id: string;
            language?: string;
            lastName: string;
            phone?: string;
            title?: string;
            /** Format: int64 */
            version: number;
        };
        Count: {
            capped: boolean;
            /** Format: int64 */
            count: number;
        };
        ExternalKey: {
            id: string;
            source: string;
        };
        Group: {
            /** Format: int64 */
            count: number;
            sums: components["schemas"]["Sum"][];
            value?: string;
        };
        Groups: {
            capped: boolean;
            items: components["schemas"]["Group"][];
        };
        ImportJob: {
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            created: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            failed: number;
            fileName: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            ignoredColumns: string[];
            object: string;
            reason?: string;
            /** Format: int32 */
            rows?: number;
            source: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "FAILED";
            /** Format: int32 */
            unchanged: number;
        };
        InteractionSummary: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** Format: uuid */
            authorId?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NOTE" | "CALL" | "MAIL" | "MEETING";
            /** Format: date-time */
            occurredAt: string;
            subject: string;
            /** Format: int64 */
            version: number;
        };
        InteractionView: {
            /** Format: uuid */
            aboutId?: string;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            authorId?: string;
            body?: string;
            /** Format: uuid */
            contactId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NOTE" | "CALL" | "MAIL" | "MEETING";
            /** Format: date-time */
            occurredAt: string;
            subject: string;
            /** Format: int64 */
            version: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        Key: {
            id: string;
            source: string;
        };
        Link: {
            /** Format: uuid */
            accountId: string;
            primary: boolean;
            role?: string;
        };
        LogInteraction: {
            /** Format: uuid */
            aboutId?: string;
            /** Format: uuid */
            accountId: string;
            body?: string;
            /** Format: uuid */
            contactId?: string;
            /** @enum {string} */
            kind: "NOTE" | "CALL" | "MAIL" | "MEETING";
            /** Format: date-time */
            occurredAt?: string;
            subject: string;
        };
        MoveBulkChange: {
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
        };
        PageAccountSummary: {
            items: components["schemas"]["AccountSummary"][];
            next?: string;
        };
        PageActivity: {
            items: components["schemas"]["Activity"][];
            next?: string;
        };
        PageBulkChange: {
            items: components["schemas"]["BulkChange"][];
            next?: string;
        };
        PageBulkError: {
            items: components["schemas"]["BulkError"][];
            next?: string;
        };
        PageContactSummary: {
            items: components["schemas"]["ContactSummary"][];
            next?: string;
        };
        PageImportJob: {
            items: components["schemas"]["ImportJob"][];
            next?: string;
        };
        PageInteractionSummary: {
            items: components["schemas"]["InteractionSummary"][];
            next?: string;
        };
        PageRowError: {
            items: components["schemas"]["RowError"][];
            next?: string;
        };
        PageTimelineEntry: {
            items: components["schemas"]["TimelineEntry"][];
            next?: string;
        };
        Problem: {
            /** @description For programs: docs/problems.md lists them */
            code?: string;
            /** @description About this one */
            detail?: string;
            errors?: {
                /** @description What is wrong there */
                message?: string;
                /** @description JSON pointer into the body, or the name of a parameter */
                pointer?: string;
            }[];
            /** Format: int32 */
            status?: number;
            /** @description The same for every problem of this type */
            title?: string;
            /** @description Quote it when you ask for help */
            traceId?: string;
            /** @description /problems/ and the code */
            type?: string;
        };
        RowError: {
            column: string;
            /** Format: int32 */
            line: number;
            reason: string;
            value: string;
        };
        Sum: {
            amount: number;
            currency?: string;
            field: string;
        };
        TimelineEntry: {
            data: components["schemas"]["JsonNode"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "INTERACTION" | "LEAD" | "DEAL" | "ORDER" | "CASE" | "CAMPAIGN" | "SEGMENT";
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            refId: string;
            source: string;
            type: string;
        };
        WantedLink: {
            /** Format: uuid */
            accountId: string;
            primary: boolean;
            role?: string;
        };
        WriteAccount: {
            country?: string;
            /** Format: email */
            email?: string;
            externalKeys?: components["schemas"]["Key"][];
            industry?: string;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string;
            phone?: string;
            region?: string;
            website?: string;
        };
        WriteBulkChange: {
            change?: {
                [key: string]: unknown;
            };
            except?: string[];
            filter?: string;
            ids?: string[];
            /** Format: uuid */
            undo?: string;
        };
        WriteContact: {
            accounts?: components["schemas"]["WantedLink"][];
            /** Format: email */
            email?: string;
            firstName?: string;
            language?: string;
            lastName: string;
            phone?: string;
            title?: string;
        };
    };
    responses: {
        /** @description What went wrong, in the caller's language (RFC 9457) */
        Problem: {
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
    list_3: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageAccountSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_2: {
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
                "application/json": components["schemas"]["WriteAccount"];
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    activity: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageActivity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_5: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    create_4: {
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
            default: components["responses"]["Problem"];
        };
    };
    get_5: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    errors_2: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    move_1: {
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
            default: components["responses"]["Problem"];
        };
    };
    count_2: {
        parameters: {
            query?: {
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
            default: components["responses"]["Problem"];
        };
    };
    groups_2: {
        parameters: {
            query?: {
                by?: string | null;
                sum?: string | null;
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
            default: components["responses"]["Problem"];
        };
    };
    list_4: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_3: {
        parameters: {
            query?: {
                source?: string;
            };
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
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
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_4: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    errors_1: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
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
                    "application/json": components["schemas"]["PageRowError"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_1: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    change_1: {
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
                "application/json": components["schemas"]["WriteAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_1: {
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
                    country?: string;
                    /** Format: email */
                    email?: string;
                    externalKeys?: components["schemas"]["Key"][];
                    industry?: string;
                    /** @enum {string} */
                    kind?: "ORGANISATION" | "PERSON";
                    name?: string;
                    /** Format: uuid */
                    ownerId?: string;
                    phone?: string;
                    region?: string;
                    website?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_6: {
        parameters: {
            query?: {
                kind?: ("INTERACTION" | "LEAD" | "DEAL" | "ORDER" | "CASE" | "CAMPAIGN" | "SEGMENT")[];
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageTimelineEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_1: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                accountId?: string;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageContactSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create: {
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
                "application/json": components["schemas"]["WriteContact"];
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
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_2: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    create_1: {
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
            default: components["responses"]["Problem"];
        };
    };
    get_3: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    errors: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
            default: components["responses"]["Problem"];
        };
    };
    move: {
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
            default: components["responses"]["Problem"];
        };
    };
    count_1: {
        parameters: {
            query?: {
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
            default: components["responses"]["Problem"];
        };
    };
    groups_1: {
        parameters: {
            query?: {
                by?: string | null;
                sum?: string | null;
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
            default: components["responses"]["Problem"];
        };
    };
    get: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    change: {
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
                "application/json": components["schemas"]["WriteContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch: {
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
                    accounts?: components["schemas"]["WantedLink"][];
                    /** Format: email */
                    email?: string;
                    firstName?: string;
                    language?: string;
                    lastName?: string;
                    phone?: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "application/json": components["schemas"]["PageInteractionSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    log: {
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
                "application/json": components["schemas"]["LogInteraction"];
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
                    "application/json": components["schemas"]["InteractionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    count: {
        parameters: {
            query?: {
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
            default: components["responses"]["Problem"];
        };
    };
    groups: {
        parameters: {
            query?: {
                by?: string | null;
                sum?: string | null;
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
            default: components["responses"]["Problem"];
        };
    };
    get_2: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
