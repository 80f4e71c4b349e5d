package org.guanxi.campaign.audience;

/** Why a member of the segment gets nothing. */
public enum Exclusion {
    /** We know nobody at the account. */
    NO_CONTACT,
    NO_ADDRESS,
    INVALID_ADDRESS,
    /** Somebody before has the same address. */
    DUPLICATE_ADDRESS
}
