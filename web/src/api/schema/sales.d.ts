/* Generated from docs/api/sales-service.json by `npm run api`. */

export interface paths {
    "/api/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_8"];
        put?: never;
        post: operations["create_6"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/changes/{id}/errors": {
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
    "/api/deals/changes/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move_5"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put: operations["change_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_2"];
        trace?: never;
    };
    "/api/deals/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["fill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move_4"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
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
    "/api/leads/changes": {
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
    "/api/leads/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/changes/{id}/errors": {
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
    "/api/leads/changes/{id}/state": {
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
    "/api/leads/count": {
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
    "/api/leads/groups": {
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
    "/api/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch_1"];
        trace?: never;
    };
    "/api/leads/{id}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/status": {
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
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/count": {
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
    "/api/orders/groups": {
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
    "/api/orders/imports": {
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
    "/api/orders/imports/template.csv": {
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
    "/api/orders/imports/{id}": {
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
    "/api/orders/imports/{id}/errors": {
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
    "/api/orders/imports/{id}/kept": {
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
    "/api/orders/imports/{id}/mapping": {
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
    "/api/orders/imports/{id}/preview": {
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
    "/api/orders/imports/{id}/refused": {
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
    "/api/orders/imports/{id}/refused.csv": {
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
    "/api/orders/imports/{id}/state": {
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
    "/api/orders/{id}": {
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
    "/api/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["create_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}": {
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
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/changes/{id}": {
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
    "/api/products/changes/{id}/errors": {
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
    "/api/products/changes/{id}/state": {
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
    "/api/products/count": {
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
    "/api/products/groups": {
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
    "/api/products/{id}": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AssignLead: {
            /** Format: uuid */
            ownerId: string;
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
        CancelOrder: {
            reason: string;
        };
        CloseDeal: {
            amount?: number | null;
            /** Format: date */
            closedOn?: string | null;
            currency?: string | null;
            /** @enum {string} */
            outcome: "OPEN" | "WON" | "LOST";
            reason?: string | null;
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
        Conversion: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            contactId?: string | null;
            /** Format: date-time */
            convertedAt: string;
            /** Format: uuid */
            dealId?: string | null;
        };
        ConvertLead: {
            /** Format: uuid */
            accountId?: string | null;
            amount?: number | null;
            currency?: string | null;
            dealName?: string | null;
            newAccount?: components["schemas"]["NewAccount"] | null;
            /** Format: uuid */
            pipelineId?: string | null;
            /** Format: uuid */
            stageId?: string | null;
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
        CreateLead: {
            company?: string | null;
            /** Format: email */
            email?: string | null;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            source?: string | null;
        };
        DealMove: {
            /** Format: date-time */
            movedAt: string;
            movedBy: string;
            /** Format: uuid */
            ownerId?: string | null;
            reason?: string | null;
            /** Format: int64 */
            secondsBefore: number;
            stage: string;
            /** @enum {string} */
            status: "OPEN" | "WON" | "LOST";
        };
        DealSummary: {
            /** Format: uuid */
            accountId: string;
            accountName?: string | null;
            amount: number;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: date */
            expectedCloseOn?: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            /** Format: int32 */
            probability: number;
            stage: string;
            /** Format: uuid */
            stageId: string;
            /** Format: date-time */
            stageSince: string;
            /** @enum {string} */
            status: "OPEN" | "WON" | "LOST";
            /** Format: int64 */
            version: number;
        };
        DealView: {
            /** Format: uuid */
            accountId: string;
            amount: number;
            /** Format: date-time */
            changedAt: string;
            /** Format: date */
            closedOn?: string | null;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: date */
            expectedCloseOn?: string | null;
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["LineView"][];
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            /** Format: int32 */
            probability: number;
            reason?: string | null;
            stage: string;
            /** Format: uuid */
            stageId: string;
            /** Format: date-time */
            stageSince: string;
            /** @enum {string} */
            status: "OPEN" | "WON" | "LOST";
            /** Format: int64 */
            version: number;
        };
        Ending: {
            outcome: string;
            /** Format: int32 */
            probability: number;
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
        KeptRecord: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            line: number;
            name: string;
            reason: string;
        };
        LeadSummary: {
            /** Format: uuid */
            accountId?: string | null;
            /** Format: date-time */
            changedAt: string;
            company?: string | null;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            source?: string | null;
            /** @enum {string} */
            status: "NEW" | "ASSIGNED" | "WORKING" | "NURTURING" | "QUALIFIED" | "DISQUALIFIED";
            /** Format: int64 */
            version: number;
        };
        LeadView: {
            /** Format: date-time */
            changedAt: string;
            company?: string | null;
            conversion?: components["schemas"]["Conversion"] | null;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            next: ("NEW" | "ASSIGNED" | "WORKING" | "NURTURING" | "QUALIFIED" | "DISQUALIFIED")[];
            /** Format: uuid */
            ownerId?: string | null;
            phone?: string | null;
            reason?: string | null;
            source?: string | null;
            /** @enum {string} */
            status: "NEW" | "ASSIGNED" | "WORKING" | "NURTURING" | "QUALIFIED" | "DISQUALIFIED";
            /** Format: int64 */
            version: number;
        };
        LineView: {
            amount: number;
            description: string;
            discountPercent: number;
            /** Format: uuid */
            productId?: string | null;
            quantity: number;
            unitPrice: number;
        };
        MoveBulkChange: {
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLED" | "FAILED";
        };
        MoveDeal: {
            /** Format: uuid */
            stageId: string;
        };
        MoveImport: {
            /** @enum {string} */
            state: "UPLOADED" | "CHECKING" | "CHECKED" | "QUEUED" | "RUNNING" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "FAILED" | "CANCELLED" | "UNDOING" | "UNDONE";
        };
        MoveLead: {
            reason?: string | null;
            /** @enum {string} */
            status: "NEW" | "ASSIGNED" | "WORKING" | "NURTURING" | "QUALIFIED" | "DISQUALIFIED";
        };
        NewAccount: {
            /** @enum {string} */
            kind: "ORGANISATION" | "PERSON";
            name: string;
        };
        OpenDeal: {
            /** Format: uuid */
            accountId: string;
            amount?: number | null;
            currency?: string | null;
            /** Format: date */
            expectedCloseOn?: string | null;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            pipelineId?: string | null;
            /** Format: int32 */
            probability?: number | null;
            /** Format: uuid */
            stageId?: string | null;
        };
        OrderSummary: {
            /** Format: uuid */
            accountId: string;
            accountName?: string | null;
            amount: number;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: uuid */
            dealId?: string | null;
            /** Format: uuid */
            id: string;
            items: number;
            number: string;
            /** Format: date-time */
            placedAt: string;
            /** @enum {string} */
            status: "PLACED" | "CANCELLED";
            /** Format: int64 */
            version: number;
        };
        OrderView: {
            /** Format: uuid */
            accountId: string;
            amount: number;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: uuid */
            dealId?: string | null;
            externalKeys: components["schemas"]["ExternalKey"][];
            /** Format: uuid */
            id: string;
            items: number;
            lines: components["schemas"]["LineView"][];
            number: string;
            /** Format: date-time */
            placedAt: string;
            reason?: string | null;
            /** @enum {string} */
            status: "PLACED" | "CANCELLED";
            /** Format: int64 */
            version: number;
        };
        PageBulkChange: {
            items: components["schemas"]["BulkChange"][];
            next?: string | null;
        };
        PageBulkError: {
            items: components["schemas"]["BulkError"][];
            next?: string | null;
        };
        PageDealMove: {
            items: components["schemas"]["DealMove"][];
            next?: string | null;
        };
        PageDealSummary: {
            items: components["schemas"]["DealSummary"][];
            next?: string | null;
        };
        PageImportJob: {
            items: components["schemas"]["ImportJob"][];
            next?: string | null;
        };
        PageKeptRecord: {
            items: components["schemas"]["KeptRecord"][];
            next?: string | null;
        };
        PageLeadSummary: {
            items: components["schemas"]["LeadSummary"][];
            next?: string | null;
        };
        PageOrderSummary: {
            items: components["schemas"]["OrderSummary"][];
            next?: string | null;
        };
        PagePipelineView: {
            items: components["schemas"]["PipelineView"][];
            next?: string | null;
        };
        PageProductView: {
            items: components["schemas"]["ProductView"][];
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
        PipelineView: {
            /** Format: uuid */
            id: string;
            name: string;
            outcomes: components["schemas"]["Ending"][];
            stages: components["schemas"]["Stage"][];
            usual: boolean;
            /** Format: int64 */
            version: number;
        };
        PlaceOrder: {
            /** Format: uuid */
            accountId: string;
            currency: string;
            /** Format: uuid */
            dealId?: string | null;
            lines: components["schemas"]["WantedLine"][];
            /** Format: date-time */
            placedAt?: string | null;
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
        ProductView: {
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            code: string;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: uuid */
            id: string;
            name: string;
            price: number;
            /** Format: int64 */
            version: number;
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
        Stage: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            probability: number;
        };
        Sum: {
            amount: number;
            currency?: string | null;
            field: string;
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
        WantedLine: {
            description?: string | null;
            discountPercent?: number | null;
            /** Format: uuid */
            productId?: string | null;
            quantity: number;
            unitPrice?: number | null;
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
        WriteDeal: {
            amount: number;
            currency: string;
            /** Format: date */
            expectedCloseOn?: string | null;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: int32 */
            probability?: number | null;
        };
        WriteLead: {
            company?: string | null;
            /** Format: email */
            email?: string | null;
            name: string;
            phone?: string | null;
            source?: string | null;
        };
        WriteLines: {
            lines: components["schemas"]["WantedLine"][];
        };
        WritePipeline: {
            name: string;
            stages: components["schemas"]["WriteStage"][];
        };
        WriteProduct: {
            active?: boolean | null;
            code: string;
            currency: string;
            name: string;
            price: number;
        };
        WriteStage: {
            /** Format: uuid */
            id?: string | null;
            name: string;
            /** Format: int32 */
            probability: number;
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
    list_7: {
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
                    "application/json": components["schemas"]["PageDealSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    open: {
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
                "application/json": components["schemas"]["OpenDeal"];
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
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_8: {
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
    create_6: {
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
    get_8: {
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
    move_5: {
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
    count_3: {
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
    groups_3: {
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
    get_3: {
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
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    change_3: {
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
                "application/json": components["schemas"]["WriteDeal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_2: {
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
                    amount?: number;
                    currency?: string;
                    /** Format: date */
                    expectedCloseOn?: string | null;
                    name?: string;
                    /** Format: uuid */
                    ownerId?: string | null;
                    /** Format: int32 */
                    probability?: number | null;
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
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fill: {
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
                "application/json": components["schemas"]["WriteLines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moves: {
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
                    "application/json": components["schemas"]["PageDealMove"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    close: {
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
                "application/json": components["schemas"]["CloseDeal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    move_4: {
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
                "application/json": components["schemas"]["MoveDeal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
                    "application/json": components["schemas"]["PageLeadSummary"];
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
                "application/json": components["schemas"]["CreateLead"];
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
                    "application/json": components["schemas"]["LeadView"];
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
    get_7: {
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
    get_2: {
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    change_2: {
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
                "application/json": components["schemas"]["WriteLead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
                    company?: string | null;
                    /** Format: email */
                    email?: string | null;
                    name?: string;
                    phone?: string | null;
                    source?: string | null;
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    convert: {
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
                "application/json": components["schemas"]["ConvertLead"];
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assign: {
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
                "application/json": components["schemas"]["AssignLead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    move_2: {
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
                "application/json": components["schemas"]["MoveLead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
                    "application/json": components["schemas"]["PageOrderSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    place: {
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
                "application/json": components["schemas"]["PlaceOrder"];
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
                    "application/json": components["schemas"]["OrderView"];
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
    get_5: {
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
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancel: {
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
                "application/json": components["schemas"]["CancelOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_2: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PagePipelineView"];
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
                "application/json": components["schemas"]["WritePipeline"];
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
                    "application/json": components["schemas"]["PipelineView"];
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
                    "application/json": components["schemas"]["PipelineView"];
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
                "application/json": components["schemas"]["WritePipeline"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
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
                    "application/json": components["schemas"]["PageProductView"];
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
                "application/json": components["schemas"]["WriteProduct"];
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
                    "application/json": components["schemas"]["ProductView"];
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
                    "application/json": components["schemas"]["ProductView"];
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
                "application/json": components["schemas"]["WriteProduct"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
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
                    active?: boolean | null;
                    code?: string;
                    currency?: string;
                    name?: string;
                    price?: number;
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
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
