package org.guanxi.analytics.rfm;

/** The eleven names of the grid; each of its 25 cells has exactly one. */
public enum RfmName {
    CHAMPIONS,
    LOYAL,
    POTENTIAL_LOYALIST,
    NEW,
    PROMISING,
    NEEDS_ATTENTION,
    ABOUT_TO_SLEEP,
    AT_RISK,
    CANT_LOSE,
    HIBERNATING,
    LOST;

    /** Rows from R = 1 to 5, columns from FM = 1 to 5. */
    private static final RfmName[][] GRID = {
        {LOST, LOST, AT_RISK, AT_RISK, CANT_LOSE},
        {HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, CANT_LOSE},
        {ABOUT_TO_SLEEP, ABOUT_TO_SLEEP, NEEDS_ATTENTION, LOYAL, LOYAL},
        {PROMISING, POTENTIAL_LOYALIST, POTENTIAL_LOYALIST, CHAMPIONS, CHAMPIONS},
        {NEW, POTENTIAL_LOYALIST, POTENTIAL_LOYALIST, CHAMPIONS, CHAMPIONS},
    };

    public static RfmName of(int recency, int frequencyAndMoney) {
        return GRID[recency - 1][frequencyAndMoney - 1];
    }
}
