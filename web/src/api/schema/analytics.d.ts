/* Generated from docs/api/analytics-service.json by `npm run api`. */

export interface paths {
    "/api/insights/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read facts, RFM scores, customer value and segments of an account */
        get: operations["getInsightsAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/rfm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the RFM grid, with the accounts and revenue of each cell */
        get: operations["getInsightsRfm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the customer value model in use */
        get: operations["getModelsCustomerValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Use an earlier customer value model again */
        put: operations["putModelsCustomerValueCurrent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how well the model in use describes and foretells orders */
        get: operations["getModelsCustomerValueDiagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count accounts by expected value and by chance of being active */
        get: operations["getModelsCustomerValueDistribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/fits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start to fit the customer value model to all orders up to a day */
        post: operations["createModelsCustomerValueFit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/fits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a fit of the customer value model is */
        get: operations["getModelsCustomerValueFit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the newest hundred customer value models */
        get: operations["getModelsCustomerValueVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a customer value model */
        get: operations["getModelsCustomerValueVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/versions/{version}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts that a model counts with so many repeat orders */
        get: operations["listModelsCustomerValueVersionCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models/customer-value/versions/{version}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the repeat orders that a model counts until a day */
        get: operations["listModelsCustomerValueVersionPurchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List segments with their member counts */
        get: operations["listSegments"];
        put?: never;
        /** Create a segment; it is filled after the answer */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count segments */
        get: operations["getSegmentsCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fields that rules may mention */
        get: operations["listSegmentsFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the 20 segments that most accounts entered and left lately */
        get: operations["getSegmentsMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count whom a rule would take in, with 20 samples */
        post: operations["createSegmentsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a segment */
        get: operations["getSegment"];
        /** Change a segment */
        put: operations["putSegment"];
        post?: never;
        /** Delete a segment */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        /** Change some fields of a segment */
        patch: operations["patchSegment"];
        trace?: never;
    };
    "/api/segments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who entered and left a segment, when and why */
        get: operations["listSegmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who belongs to a segment, since when and why */
        get: operations["listSegmentMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/overlaps/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the members that two segments have in common */
        get: operations["getSegmentOverlap"];
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
        Active: {
            /** Format: int64 */
            accounts: number;
            bins: components["schemas"]["Bin"][];
            /** Format: double */
            sum: number;
        };
        BackTest: {
            /** Format: int64 */
            actual: number;
            /** Format: double */
            expected: number;
            groups: components["schemas"]["RepeatGroup"][];
            /** Format: double */
            meanAbsoluteError: number;
            /** Format: double */
            weeks: number;
        };
        Bin: {
            /** Format: int64 */
            accounts: number;
            from?: number | null;
            rule: {
                [key: string]: unknown;
            };
            /** Format: double */
            sum: number;
            to?: number | null;
        };
        Cell: {
            /** Format: int64 */
            accounts: number;
            /** Format: int32 */
            fm: number;
            /** @enum {string} */
            name: "CHAMPIONS" | "LOYAL" | "POTENTIAL_LOYALIST" | "NEW" | "PROMISING" | "NEEDS_ATTENTION" | "ABOUT_TO_SLEEP" | "AT_RISK" | "CANT_LOSE" | "HIBERNATING" | "LOST";
            /** Format: int32 */
            r: number;
            revenue: number;
        };
        ChangeView: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            change: "ENTERED" | "LEFT";
            /** Format: uuid */
            id: string;
            reason: components["schemas"]["Reason"];
            /** Format: int32 */
            ruleVersion: number;
        };
        Condition: {
            actual?: unknown;
            before?: unknown;
            currency?: string | null;
            field: string;
            holds: boolean;
            op: string;
            value?: unknown;
            /** Format: int32 */
            withoutRate?: number | null;
        };
        Count: {
            capped: boolean;
            /** Format: int64 */
            count: number;
        };
        CountedCustomer: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** Format: int32 */
            repeats: number;
            /** Format: int32 */
            repeatsAfter?: number | null;
        };
        CountedPurchase: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            /** Format: uuid */
            orderId: string;
            /** Format: int32 */
            orders: number;
            /** Format: date-time */
            placedAt: string;
        };
        DiagnosticsView: {
            /** Format: date-time */
            fittedAt: string;
            frequencies: components["schemas"]["Row"][];
            /** Format: date */
            from: string;
            holdOut?: components["schemas"]["BackTest"] | null;
            /** Format: date */
            observationEnd: string;
            tracking: components["schemas"]["Point"][];
            /** Format: int32 */
            version: number;
        };
        Facts: {
            /** Format: int32 */
            cases: number;
            currency?: string | null;
            /** Format: date-time */
            firstOrderAt?: string | null;
            /** Format: int32 */
            interactions: number;
            /** Format: date-time */
            lastInteractionAt?: string | null;
            /** Format: date-time */
            lastOrderAt?: string | null;
            /** Format: int32 */
            lostDeals: number;
            /** Format: int32 */
            messages: number;
            /** Format: int32 */
            openCases: number;
            openDealAmount: number;
            /** Format: int32 */
            openDeals: number;
            /** Format: int32 */
            openDealsWithoutRate: number;
            /** Format: int32 */
            openUrgentCases: number;
            /** Format: int32 */
            orders: number;
            /** Format: int32 */
            ordersWithoutRate: number;
            revenue: number;
            wonDealAmount: number;
            /** Format: int32 */
            wonDeals: number;
            /** Format: int32 */
            wonDealsWithoutRate: number;
        };
        FieldView: {
            currency?: string | null;
            name: string;
            ops: string[];
            options: string[];
            /** @enum {string} */
            type: "TEXT" | "ENUM" | "NUMBER" | "MONEY" | "MOMENT";
        };
        FitCustomerValue: {
            /** Format: date */
            observationEnd?: string | null;
        };
        FitView: {
            /** Format: date-time */
            createdAt: string;
            detail?: string | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            modelVersion?: number | null;
            /** Format: date */
            observationEnd?: string | null;
            reason?: string | null;
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED";
        };
        Fitted: {
            /** Format: double */
            logLikelihood: number;
            parameters: {
                [key: string]: number;
            };
            /** Format: int32 */
            sampleSize: number;
            standardErrors: {
                [key: string]: number;
            };
        };
        Insight: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            asOf: string;
            facts: components["schemas"]["Facts"];
            noValue?: components["schemas"]["NoValue"] | null;
            rfm?: components["schemas"]["Rfm"] | null;
            segments: components["schemas"]["Membership"][];
            value?: components["schemas"]["Value"] | null;
        };
        MemberView: {
            /** Format: uuid */
            accountId: string;
            accountName: string;
            reason: components["schemas"]["Reason"];
            /** Format: date-time */
            since: string;
        };
        Membership: {
            name: string;
            reason: components["schemas"]["Reason"];
            /** Format: uuid */
            segmentId: string;
            /** Format: date-time */
            since: string;
        };
        ModelVersions: {
            items: components["schemas"]["Version"][];
        };
        ModelView: {
            backTest?: components["schemas"]["BackTest"] | null;
            bgnbd: components["schemas"]["Fitted"];
            currency: string;
            /** Format: date-time */
            fittedAt: string;
            gammaGamma?: components["schemas"]["Fitted"] | null;
            mbgnbd: components["schemas"]["Fitted"];
            /** Format: date */
            observationEnd: string;
            /** Format: int32 */
            sampleSize: number;
            /** Format: int32 */
            version: number;
            warnings: string[];
            window: components["schemas"]["Window"];
        };
        NoValue: {
            /** Format: date */
            asOfDay?: string | null;
            /** @enum {string} */
            cause: "NO_MODEL" | "NO_ORDER" | "NO_ORDER_UNTIL_THEN" | "NO_MODEL_OF_SPENDING" | "ORDERS_WITHOUT_RATE" | "NOT_SCORED_YET";
            /** Format: int32 */
            ordersWithoutRate?: number | null;
        };
        Overlap: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            both: number;
            /** Format: int64 */
            members: number;
            /** Format: int64 */
            otherMembers: number;
        };
        PageChangeView: {
            items: components["schemas"]["ChangeView"][];
            next?: string | null;
        };
        PageCountedCustomer: {
            items: components["schemas"]["CountedCustomer"][];
            next?: string | null;
        };
        PageCountedPurchase: {
            items: components["schemas"]["CountedPurchase"][];
            next?: string | null;
        };
        PageMemberView: {
            items: components["schemas"]["MemberView"][];
            next?: string | null;
        };
        PageSegmentView: {
            items: components["schemas"]["SegmentView"][];
            next?: string | null;
        };
        Point: {
            /** Format: int64 */
            actual: number;
            /** Format: double */
            expected: number;
            /** Format: date */
            until: string;
        };
        Preview: {
            /** Format: int64 */
            count: number;
            sample: components["schemas"]["Sample"][];
        };
        PreviewSegment: {
            rule: {
                [key: string]: unknown;
            };
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
        Reason: {
            /** @enum {string} */
            cause: "EVENT" | "TIME" | "EDGES" | "RULE" | "DELETED";
            conditions: components["schemas"]["Condition"][];
            event?: string | null;
        };
        RepeatGroup: {
            /** Format: double */
            actual: number;
            /** Format: int32 */
            customers: number;
            /** Format: double */
            expected: number;
            /** Format: int32 */
            repeats: number;
        };
        Rfm: {
            /** Format: date-time */
            asOf: string;
            currency?: string | null;
            /** Format: int32 */
            edgesVersion: number;
            /** Format: int32 */
            f: number;
            /** Format: int32 */
            fm: number;
            /** Format: int32 */
            frequency: number;
            /** Format: int32 */
            m: number;
            monetary: number;
            /** @enum {string} */
            name: "CHAMPIONS" | "LOYAL" | "POTENTIAL_LOYALIST" | "NEW" | "PROMISING" | "NEEDS_ATTENTION" | "ABOUT_TO_SLEEP" | "AT_RISK" | "CANT_LOSE" | "HIBERNATING" | "LOST";
            /** Format: int32 */
            ordersWithoutRate: number;
            /** Format: int32 */
            r: number;
            /** Format: int64 */
            recencyDays: number;
        };
        RfmView: {
            /** Format: date-time */
            asOf: string;
            cells: components["schemas"]["Cell"][];
            currency?: string | null;
            /** Format: date-time */
            edgesAsOf?: string | null;
            /** Format: int32 */
            edgesVersion: number;
            /** Format: int64 */
            ordersWithoutRate: number;
        };
        Row: {
            /** Format: int64 */
            customers: number;
            /** Format: double */
            expected: number;
            /** Format: int32 */
            repeats: number;
        };
        Sample: {
            /** Format: uuid */
            accountId: string;
            name: string;
        };
        SegmentMove: {
            /** Format: int64 */
            entered: number;
            /** Format: int64 */
            left: number;
            /** Format: int64 */
            memberCount: number;
            name: string;
            /** Format: uuid */
            segmentId: string;
        };
        SegmentMoves: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["SegmentMove"][];
            /** Format: date-time */
            since: string;
        };
        SegmentView: {
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            description?: string | null;
            /** Format: double */
            filled: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            memberCount: number;
            name: string;
            rule: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            ruleVersion: number;
            /** Format: int64 */
            version: number;
        };
        UseModel: {
            /** Format: int32 */
            version: number;
        };
        Value: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            asOfDay?: string | null;
            currency?: string | null;
            /** Format: double */
            expectedOrders: number;
            /** Format: double */
            expectedSpend?: number | null;
            /** Format: double */
            expectedValue?: number | null;
            /** Format: int32 */
            modelVersion: number;
            /** Format: int32 */
            months: number;
            /** Format: double */
            probabilityActive: number;
        };
        ValueDistribution: {
            active: components["schemas"]["Active"];
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            asOfDay?: string | null;
            /** Format: int32 */
            modelVersion: number;
            values: components["schemas"]["Values"][];
        };
        Values: {
            /** Format: int64 */
            accounts: number;
            bins: components["schemas"]["Bin"][];
            currency: string;
            /** Format: double */
            sum: number;
        };
        Version: {
            currency: string;
            current: boolean;
            /** Format: date-time */
            fittedAt: string;
            /** Format: date */
            observationEnd: string;
            pastDay: boolean;
            /** Format: int32 */
            sampleSize: number;
            /** Format: int32 */
            version: number;
        };
        Window: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        WriteSegment: {
            description?: string | null;
            name: string;
            rule: {
                [key: string]: unknown;
            };
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
    getInsightsAccount: {
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
                    "application/json": components["schemas"]["Insight"];
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
    getInsightsRfm: {
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
                    "application/json": components["schemas"]["RfmView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getModelsCustomerValue: {
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
                    "application/json": components["schemas"]["ModelView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putModelsCustomerValueCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseModel"];
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
                    "application/json": components["schemas"]["FitView"];
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
    getModelsCustomerValueDiagnostics: {
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
                    "application/json": components["schemas"]["DiagnosticsView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getModelsCustomerValueDistribution: {
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
                    "application/json": components["schemas"]["ValueDistribution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createModelsCustomerValueFit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FitCustomerValue"];
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
                    "application/json": components["schemas"]["FitView"];
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
    getModelsCustomerValueFit: {
        parameters: {
            query?: {
                /** @description Only these: createdAt,detail,finishedAt,id,modelVersion,observationEnd,reason,startedAt,state */
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
                    "application/json": components["schemas"]["FitView"];
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
    getModelsCustomerValueVersions: {
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
                    "application/json": components["schemas"]["ModelVersions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getModelsCustomerValueVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["ModelView"];
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
    listModelsCustomerValueVersionCustomers: {
        parameters: {
            query: {
                repeats: number;
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `accountId`; fields: accountId, accountName */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text) */
                filter?: string | null;
            };
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["PageCountedCustomer"];
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
    listModelsCustomerValueVersionPurchases: {
        parameters: {
            query: {
                until: string;
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-placedAt`; fields: accountId, accountName, placedAt */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), placedAt (moment) */
                filter?: string | null;
            };
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["PageCountedPurchase"];
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
    listSegments: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `name`; fields: changedAt, createdAt, name */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: changedAt (moment), createdAt (moment), name (text) */
                filter?: string | null;
                /** @description Only these: changedAt,createdAt,description,filled,id,memberCount,name,rule,ruleVersion,version */
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
                    "application/json": components["schemas"]["PageSegmentView"];
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
    createSegment: {
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
                "application/json": components["schemas"]["WriteSegment"];
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
                    "application/json": components["schemas"]["SegmentView"];
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
    getSegmentsCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: changedAt (moment), createdAt (moment), name (text) */
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
    listSegmentsFields: {
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
                    "application/json": components["schemas"]["FieldView"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getSegmentsMoves: {
        parameters: {
            query?: {
                days?: number | null;
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
                    "application/json": components["schemas"]["SegmentMoves"];
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
    createSegmentsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSegment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
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
    getSegment: {
        parameters: {
            query?: {
                /** @description Only these: changedAt,createdAt,description,filled,id,memberCount,name,rule,ruleVersion,version */
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
                    "application/json": components["schemas"]["SegmentView"];
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
    putSegment: {
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
                "application/json": components["schemas"]["WriteSegment"];
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
                    "application/json": components["schemas"]["SegmentView"];
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
    deleteSegment: {
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
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    patchSegment: {
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
                    description?: string | null;
                    name?: string;
                    rule?: {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["SegmentView"];
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
    listSegmentHistory: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-at`; fields: accountId, at, change, id */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), at (moment), change (word), id (id) */
                filter?: string | null;
                /** @description Only these: accountId,accountName,at,change,id,reason,ruleVersion */
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
                    "application/json": components["schemas"]["PageChangeView"];
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
    listSegmentMembers: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-since`; fields: accountId, accountName, since */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), accountName (text), since (moment) */
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
                    "application/json": components["schemas"]["PageMemberView"];
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
    getSegmentOverlap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
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
                    "application/json": components["schemas"]["Overlap"];
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
}
