package org.guanxi.bench.load;

/** What is asked of customer-service. */
public enum Act {
    CREATE,
    GET,
    LIST,
    /** one of the others at random */
    MIX;

    /** The first page of accounts of one industry, newest first. */
    public static final String FIRST_FIFTY = "/api/accounts?limit=50&sort=-createdAt&filter=industry==Retail";

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
