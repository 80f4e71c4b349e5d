/* Generated from docs/api/sales-service.json by `npm run api`. */

export interface paths {
    "/api/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deals */
        get: operations["listDeals"];
        put?: never;
        /** Open a deal */
        post: operations["createDeal"];
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
        /** List the bulk changes of deals */
        get: operations["listDealsChanges"];
        put?: never;
        /** Change many deals at once, or undo such a change */
        post: operations["createDealsChange"];
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
        /** Read how far a bulk change of deals is */
        get: operations["getDealsChange"];
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
        /** List the deals that a bulk change could not change */
        get: operations["listDealsChangeErrors"];
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
        /** Cancel a bulk change of deals */
        put: operations["putDealsChangeState"];
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
        /** Count deals */
        get: operations["getDealsCount"];
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
        /** Group deals by a field, with counts and sums */
        get: operations["getDealsGroups"];
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
        /** Read a deal */
        get: operations["getDeal"];
        /** Change a deal */
        put: operations["putDeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of a deal */
        patch: operations["patchDeal"];
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
        /** Replace the lines of a deal */
        put: operations["putDealLines"];
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
        /** List the history of a deal, oldest first */
        get: operations["listDealMoves"];
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
        /** Close a deal as won or lost, or reopen it */
        put: operations["putDealOutcome"];
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
        /** Move a deal to another stage */
        put: operations["putDealStage"];
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
        /** List leads */
        get: operations["listLeads"];
        put?: never;
        /** Create a lead */
        post: operations["createLead"];
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
        /** List the bulk changes of leads */
        get: operations["listLeadsChanges"];
        put?: never;
        /** Change many leads at once, or undo such a change */
        post: operations["createLeadsChange"];
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
        /** Read how far a bulk change of leads is */
        get: operations["getLeadsChange"];
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
        /** List the leads that a bulk change could not change */
        get: operations["listLeadsChangeErrors"];
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
        /** Cancel a bulk change of leads */
        put: operations["putLeadsChangeState"];
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
        /** Count leads */
        get: operations["getLeadsCount"];
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
        /** Group leads by a field, with counts and sums */
        get: operations["getLeadsGroups"];
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
        /** Read a lead */
        get: operations["getLead"];
        /** Change a lead */
        put: operations["putLead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of a lead */
        patch: operations["patchLead"];
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
        /** Convert a lead to an account, a contact and, if named, a deal */
        post: operations["createLeadConversion"];
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
        /** Assign a lead to an owner */
        put: operations["putLeadOwner"];
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
        /** Move a lead to another status */
        put: operations["putLeadStatus"];
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
        /** List orders */
        get: operations["listOrders"];
        put?: never;
        /** Place an order */
        post: operations["createOrder"];
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
        /** Count orders */
        get: operations["getOrdersCount"];
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
        /** Group orders by a field, with counts and sums */
        get: operations["getOrdersGroups"];
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
        /** List the imports of orders */
        get: operations["listOrdersImports"];
        put?: never;
        /** Import orders from a file */
        post: operations["createOrdersImport"];
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
        /** Download an empty file to fill with orders */
        get: operations["getOrdersImportsTemplateCsv"];
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
        /** Read how far an import of orders is */
        get: operations["getOrdersImport"];
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
        /** List the errors of an import of orders */
        get: operations["listOrdersImportErrors"];
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
        /** List the orders that the undo of an import left as they were */
        get: operations["listOrdersImportKept"];
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
        /** Map the columns of a file to the fields of orders */
        put: operations["putOrdersImportMapping"];
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
        /** Preview the columns of an uploaded file of orders */
        get: operations["getOrdersImportPreview"];
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
        /** List the rows that an import of orders refused */
        get: operations["listOrdersImportRefused"];
        /** Correct rows that an import of orders refused */
        put: operations["putOrdersImportRefused"];
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
        /** Download the rows that an import of orders refused */
        get: operations["getOrdersImportRefusedCsv"];
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
        /** Check, start, cancel or undo an import of orders */
        put: operations["putOrdersImportState"];
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
        /** Read an order */
        get: operations["getOrder"];
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
        /** Cancel an order */
        put: operations["putOrderCancellation"];
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
        /** List pipelines */
        get: operations["listPipelines"];
        put?: never;
        /** Create a pipeline */
        post: operations["createPipeline"];
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
        /** Read a pipeline */
        get: operations["getPipeline"];
        /** Change a pipeline */
        put: operations["putPipeline"];
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
        /** List products */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
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
        /** List the bulk changes of products */
        get: operations["listProductsChanges"];
        put?: never;
        /** Change many products at once, or undo such a change */
        post: operations["createProductsChange"];
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
        /** Read how far a bulk change of products is */
        get: operations["getProductsChange"];
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
        /** List the products that a bulk change could not change */
        get: operations["listProductsChangeErrors"];
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
        /** Cancel a bulk change of products */
        put: operations["putProductsChangeState"];
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
        /** Count products */
        get: operations["getProductsCount"];
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
        /** Group products by a field, with counts and sums */
        get: operations["getProductsGroups"];
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
        /** Read a product */
        get: operations["getProduct"];
        /** Change a product */
        put: operations["putProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of a product */
        patch: operations["patchProduct"];
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
            next: ("OPEN" | "WON" | "LOST")[];
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            /** Format: int32 */
            probability: number;
            probabilityBy?: string | null;
            probabilityOwn: boolean;
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
            /** Format: int32 */
            waiting: number;
            waitsFor?: components["schemas"]["WaitsFor"] | null;
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
            convertible: boolean;
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
            /** Format: uuid */
            ownerId?: string | null;
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
        WaitsFor: {
            fileName: string;
            /** Format: uuid */
            id: string;
            object: string;
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
            amount?: number | null;
            currency?: string | null;
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
    listDeals: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: accountId, accountName, amount, changedAt, closedOn, createdAt, currency, expectedCloseOn, id, initials, name, ownerId, pipelineId, probability, stage, stageId, stageSince, status, weighted */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), changedAt (moment), closedOn (moment), createdAt (moment), currency (word), expectedCloseOn (moment), id (id), initials (text), name (text), ownerId (id), pipelineId (id), probability (number), stage (text), stageId (id), stageSince (moment), status (OPEN WON LOST), weighted (number) */
                filter?: string | null;
                /** @description Only these: accountId,accountName,amount,createdAt,currency,expectedCloseOn,id,name,ownerId,pipelineId,probability,stage,stageId,stageSince,status,version */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createDeal: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    listDealsChanges: {
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
    createDealsChange: {
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
    getDealsChange: {
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
    listDealsChangeErrors: {
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
    putDealsChangeState: {
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
    getDealsCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), changedAt (moment), closedOn (moment), createdAt (moment), currency (word), expectedCloseOn (moment), id (id), initials (text), name (text), ownerId (id), pipelineId (id), probability (number), stage (text), stageId (id), stageSince (moment), status (OPEN WON LOST), weighted (number) */
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
    getDealsGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: closedOn, createdAt, currency, expectedCloseOn, ownerId, pipelineId, stage, stageId, status */
                by?: string | null;
                /** @description What is added up in each; fields: amount, weighted */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), changedAt (moment), closedOn (moment), createdAt (moment), currency (word), expectedCloseOn (moment), id (id), initials (text), name (text), ownerId (id), pipelineId (id), probability (number), stage (text), stageId (id), stageSince (moment), status (OPEN WON LOST), weighted (number) */
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
    getDeal: {
        parameters: {
            query?: {
                /** @description Only these: accountId,amount,changedAt,closedOn,createdAt,currency,expectedCloseOn,id,lines,name,next,ownerId,pipelineId,probability,probabilityBy,probabilityOwn,reason,stage,stageId,stageSince,status,version */
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
                    "application/json": components["schemas"]["DealView"];
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
    putDeal: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    patchDeal: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    putDealLines: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    listDealMoves: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putDealOutcome: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    putDealStage: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealView"];
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
    listLeads: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: accountId, changedAt, company, companyInitials, createdAt, email, id, initials, name, ownerId, phone, source, status */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), changedAt (moment), company (text), companyInitials (text), createdAt (moment), email (text), id (id), initials (text), name (text), ownerId (id), phone (text), source (text), status (NEW ASSIGNED WORKING NURTURING QUALIFIED DISQUALIFIED) */
                filter?: string | null;
                /** @description Only these: accountId,changedAt,company,createdAt,email,id,name,ownerId,phone,source,status,version */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createLead: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    listLeadsChanges: {
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
    createLeadsChange: {
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
    getLeadsChange: {
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
    listLeadsChangeErrors: {
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
    putLeadsChangeState: {
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
    getLeadsCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), changedAt (moment), company (text), companyInitials (text), createdAt (moment), email (text), id (id), initials (text), name (text), ownerId (id), phone (text), source (text), status (NEW ASSIGNED WORKING NURTURING QUALIFIED DISQUALIFIED) */
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
    getLeadsGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: createdAt, ownerId, source, status */
                by?: string | null;
                /** @description What is added up in each; fields: – */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), changedAt (moment), company (text), companyInitials (text), createdAt (moment), email (text), id (id), initials (text), name (text), ownerId (id), phone (text), source (text), status (NEW ASSIGNED WORKING NURTURING QUALIFIED DISQUALIFIED) */
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
    getLead: {
        parameters: {
            query?: {
                /** @description Only these: changedAt,company,conversion,convertible,createdAt,email,id,name,next,ownerId,phone,reason,source,status,version */
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    putLead: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    patchLead: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    createLeadConversion: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    putLeadOwner: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    putLeadStatus: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
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
    listOrders: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-placedAt`; fields: accountId, accountName, amount, createdAt, currency, dealId, externalId, id, importId, items, number, placedAt, source, status */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), createdAt (moment), currency (word), dealId (id), externalId (text), id (id), importId (id), items (number), number (text), placedAt (moment), source (text), status (PLACED CANCELLED) */
                filter?: string | null;
                /** @description Only these: accountId,accountName,amount,createdAt,currency,dealId,id,items,number,placedAt,status,version */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createOrder: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    getOrdersCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), createdAt (moment), currency (word), dealId (id), externalId (text), id (id), importId (id), items (number), number (text), placedAt (moment), source (text), status (PLACED CANCELLED) */
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
    getOrdersGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: accountId, createdAt, currency, placedAt, source, status */
                by?: string | null;
                /** @description What is added up in each; fields: amount, items */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), amount (number), createdAt (moment), currency (word), dealId (id), externalId (text), id (id), importId (id), items (number), number (text), placedAt (moment), source (text), status (PLACED CANCELLED) */
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
    listOrdersImports: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: createdAt, createdBy, source, state */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: createdAt (moment), createdBy (text), source (text), state (UPLOADED CHECKING CHECKED QUEUED RUNNING COMPLETED COMPLETED_WITH_ERRORS FAILED CANCELLED UNDOING UNDONE) */
                filter?: string | null;
                /** @description Only these: changed,created,createdAt,createdBy,done,encoding,failed,fileName,finishedAt,id,ignoredColumns,mapping,object,reason,rows,source,startedAt,state,unchanged,undo,waiting,waitsFor */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createOrdersImport: {
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
    getOrdersImportsTemplateCsv: {
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getOrdersImport: {
        parameters: {
            query?: {
                /** @description Only these: changed,created,createdAt,createdBy,done,encoding,failed,fileName,finishedAt,id,ignoredColumns,mapping,object,reason,rows,source,startedAt,state,unchanged,undo,waiting,waitsFor */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOrdersImportErrors: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `line`; fields: column, line */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: column (text), line (number) */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOrdersImportKept: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `line`; fields: line */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: line (number) */
                filter?: string | null;
                /** @description Only these: id,line,name,reason */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putOrdersImportMapping: {
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
    getOrdersImportPreview: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOrdersImportRefused: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `line`; fields: column, line */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: column (text), line (number) */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putOrdersImportRefused: {
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
    getOrdersImportRefusedCsv: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putOrdersImportState: {
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
    getOrder: {
        parameters: {
            query?: {
                /** @description Only these: accountId,amount,changedAt,createdAt,currency,dealId,externalKeys,id,items,lines,number,placedAt,reason,status,version */
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
                    "application/json": components["schemas"]["OrderView"];
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
    putOrderCancellation: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
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
    listPipelines: {
        parameters: {
            query?: {
                /** @description Only these: id,name,outcomes,stages,usual,version */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createPipeline: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
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
    getPipeline: {
        parameters: {
            query?: {
                /** @description Only these: id,name,outcomes,stages,usual,version */
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
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
    putPipeline: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
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
    listProducts: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `code`; fields: active, code, createdAt, currency, id, name, price */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: active (flag), code (text), createdAt (moment), currency (word), id (id), name (text), price (number) */
                filter?: string | null;
                /** @description Only these: active,changedAt,code,createdAt,currency,id,name,price,version */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createProduct: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
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
    listProductsChanges: {
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
    createProductsChange: {
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
    getProductsChange: {
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
    listProductsChangeErrors: {
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
    putProductsChangeState: {
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
    getProductsCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: active (flag), code (text), createdAt (moment), currency (word), id (id), name (text), price (number) */
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
    getProductsGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: active, createdAt, currency */
                by?: string | null;
                /** @description What is added up in each; fields: – */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: active (flag), code (text), createdAt (moment), currency (word), id (id), name (text), price (number) */
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
    getProduct: {
        parameters: {
            query?: {
                /** @description Only these: active,changedAt,code,createdAt,currency,id,name,price,version */
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
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
    putProduct: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
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
    patchProduct: {
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
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
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
