/* Generated from docs/api/customer-service.json by `npm run api`. */

export interface paths {
    "/api/accounts": {
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
        get: operations["list_6"];
        put?: never;
        post: operations["create_5"];
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
        get: operations["get_6"];
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
        get: operations["errors_3"];
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
        put: operations["move_3"];
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
        get: operations["list_5"];
        put?: never;
        post: operations["create_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template_1"];
        put?: never;
        post?: never;
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
        get: operations["get_5"];
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
        get: operations["errors_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kept_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["map_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refused_1"];
        put: operations["correct_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusedFile_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/imports/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move_2"];
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
        get: operations["list_7"];
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
        get: operations["list_3"];
        put?: never;
        post: operations["create_2"];
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
        get: operations["get_4"];
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
        get: operations["errors_1"];
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
        put: operations["move_1"];
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
    "/api/contacts/imports": {
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
    "/api/contacts/imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}": {
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
    "/api/contacts/imports/{id}/errors": {
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
    "/api/contacts/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refused"];
        put: operations["correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/state": {
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
            country?: string | null;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            /** Format: uuid */
            id: string;
            industry?: string | null;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            region?: string | null;
            /** Format: int64 */
            version: number;
        };
        AccountView: {
            /** Format: date-time */
            changedAt: string;
            country?: string | null;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            externalKeys: components["schemas"]["ExternalKey"][];
            /** Format: uuid */
            id: string;
            industry?: string | null;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            region?: string | null;
            /** Format: int64 */
            version: number;
            website?: string | null;
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
        ColumnMapping: {
            columns: {
                [key: string]: string;
            };
        };
        ColumnName: {
            label: string;
            name: string;
        };
        ContactSummary: {
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            fullName: string;
            /** Format: uuid */
            id: string;
            phone?: string | null;
            title?: string | null;
            /** Format: int64 */
            version: number;
        };
        ContactView: {
            accounts: components["schemas"]["Link"][];
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            firstName?: string | null;
            fullName: string;
            /** Format: uuid */
            id: string;
            language?: string | null;
            lastName: string;
            phone?: string | null;
            title?: string | null;
            /** Format: int64 */
            version: number;
        };
        CorrectRows: {
            rows: components["schemas"]["CorrectedRow"][];
        };
        CorrectedRow: {
            cells: {
                [key: string]: string;
            };
            /** Format: int32 */
            line: number;
        };
        CorrectionResult: {
            job: components["schemas"]["ImportJob"];
            refused: components["schemas"]["RefusedRow"][];
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
        FileColumn: {
            column?: string | null;
            heading: string;
            samples: string[];
        };
        FilePreview: {
            columns: components["schemas"]["FileColumn"][];
            encoding: string;
            names: components["schemas"]["ColumnName"][];
            remembered: boolean;
            required: string[][];
            /** Format: int32 */
            rows: number;
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
        ImportJob: {
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            created: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: int32 */
            done: number;
            encoding: string;
            /** Format: int32 */
            failed: number;
            fileName: string;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            ignoredColumns: string[];
            mapping?: {
                [key: string]: string;
            } | null;
            object: string;
            reason?: string | null;
            /** Format: int32 */
            rows?: number | null;
            source: string;
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "UPLOADED" | "CHECKING" | "CHECKED" | "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "FAILED" | "CANCELLED" | "UNDOING" | "UNDONE";
            /** Format: int32 */
            unchanged: number;
            undo: components["schemas"]["Undo"];
        };
        InteractionSummary: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** Format: uuid */
            authorId?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            contactName?: string | null;
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
            aboutId?: string | null;
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            authorId?: string | null;
            body?: string | null;
            /** Format: uuid */
            contactId?: string | null;
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
        KeptRecord: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            line: number;
            name: string;
            reason: string;
        };
        Key: {
            id: string;
            source: string;
        };
        Link: {
            /** Format: uuid */
            accountId: string;
            primary: boolean;
            role?: string | null;
        };
        LogInteraction: {
            /** Format: uuid */
            aboutId?: string | null;
            /** Format: uuid */
            accountId: string;
            body?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            /** @enum {string} */
            kind: "NOTE" | "CALL" | "MAIL" | "MEETING";
            /** Format: date-time */
            occurredAt?: string | null;
            subject: string;
        };
        MoveBulkChange: {
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
        };
        MoveImport: {
            /** @enum {string} */
            state: "UPLOADED" | "CHECKING" | "CHECKED" | "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "FAILED" | "CANCELLED" | "UNDOING" | "UNDONE";
        };
        PageAccountSummary: {
            items: components["schemas"]["AccountSummary"][];
            next?: string | null;
        };
        PageActivity: {
            items: components["schemas"]["Activity"][];
            next?: string | null;
        };
        PageBulkChange: {
            items: components["schemas"]["BulkChange"][];
            next?: string | null;
        };
        PageBulkError: {
            items: components["schemas"]["BulkError"][];
            next?: string | null;
        };
        PageContactSummary: {
            items: components["schemas"]["ContactSummary"][];
            next?: string | null;
        };
        PageImportJob: {
            items: components["schemas"]["ImportJob"][];
            next?: string | null;
        };
        PageInteractionSummary: {
            items: components["schemas"]["InteractionSummary"][];
            next?: string | null;
        };
        PageKeptRecord: {
            items: components["schemas"]["KeptRecord"][];
            next?: string | null;
        };
        PageRefusedRow: {
            items: components["schemas"]["RefusedRow"][];
            next?: string | null;
        };
        PageRowError: {
            items: components["schemas"]["RowError"][];
            next?: string | null;
        };
        PageTimelineEntry: {
            items: components["schemas"]["TimelineEntry"][];
            next?: string | null;
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
        RefusedRow: {
            cells: {
                [key: string]: string;
            };
            column: string;
            /** Format: int32 */
            line: number;
            reason: string;
            value: string;
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
            currency?: string | null;
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
        Undo: {
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            removed: number;
            /** Format: int32 */
            restored: number;
            /** Format: date-time */
            until?: string | null;
        };
        WantedLink: {
            /** Format: uuid */
            accountId: string;
            primary: boolean;
            role?: string | null;
        };
        WriteAccount: {
            country?: string | null;
            /** Format: email */
            email?: string | null;
            externalKeys?: components["schemas"]["Key"][] | null;
            industry?: string | null;
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            region?: string | null;
            website?: string | null;
        };
        WriteBulkChange: {
            change?: {
                [key: string]: unknown;
            } | null;
            except?: string[] | null;
            filter?: string | null;
            ids?: string[] | null;
            /** Format: uuid */
            undo?: string | null;
        };
        WriteContact: {
            accounts?: components["schemas"]["WantedLink"][] | null;
            /** Format: email */
            email?: string | null;
            firstName?: string | null;
            language?: string | null;
            lastName: string;
            phone?: string | null;
            title?: string | null;
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
                    "application/json": components["schemas"]["PageAccountSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_3: {
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
    list_6: {
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
    create_5: {
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
    get_6: {
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
    errors_3: {
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
    move_3: {
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
                    "application/json": components["schemas"]["PageImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_4: {
        parameters: {
            query?: {
                source?: string;
                start?: boolean;
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
                    mapping?: components["schemas"]["ColumnMapping"];
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
    template_1: {
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
                    "text/csv;charset=UTF-8": string;
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
                    "application/json": components["schemas"]["ImportJob"];
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
    kept_1: {
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
                    "application/json": components["schemas"]["PageKeptRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    map_1: {
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
                "application/json": components["schemas"]["ColumnMapping"];
            };
        };
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
    preview_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refused_1: {
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
                    "application/json": components["schemas"]["PageRefusedRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correct_1: {
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
                "application/json": components["schemas"]["CorrectRows"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refusedFile_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    move_2: {
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
                "application/json": components["schemas"]["MoveImport"];
            };
        };
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
                    country?: string | null;
                    /** Format: email */
                    email?: string | null;
                    externalKeys?: components["schemas"]["Key"][] | null;
                    industry?: string | null;
                    /** @enum {string} */
                    kind?: "ORGANISATION" | "PERSON";
                    name?: string;
                    /** Format: uuid */
                    ownerId?: string | null;
                    phone?: string | null;
                    region?: string | null;
                    website?: string | null;
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
    list_7: {
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
                    "application/json": components["schemas"]["PageBulkChange"];
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
                    "application/json": components["schemas"]["BulkChange"];
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
                    "application/json": components["schemas"]["PageImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_1: {
        parameters: {
            query?: {
                source?: string;
                start?: boolean;
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
                    mapping?: components["schemas"]["ColumnMapping"];
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
    template: {
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
                    "text/csv;charset=UTF-8": string;
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
                    "application/json": components["schemas"]["ImportJob"];
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
    kept: {
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
                    "application/json": components["schemas"]["PageKeptRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    map: {
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
                "application/json": components["schemas"]["ColumnMapping"];
            };
        };
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
    preview: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refused: {
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
                    "application/json": components["schemas"]["PageRefusedRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correct: {
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
                "application/json": components["schemas"]["CorrectRows"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refusedFile: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
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
                "application/json": components["schemas"]["MoveImport"];
            };
        };
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
                    accounts?: components["schemas"]["WantedLink"][] | null;
                    /** Format: email */
                    email?: string | null;
                    firstName?: string | null;
                    language?: string | null;
                    lastName?: string;
                    phone?: string | null;
                    title?: string | null;
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
