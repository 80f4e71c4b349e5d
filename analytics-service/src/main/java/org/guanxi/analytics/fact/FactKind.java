package org.guanxi.analytics.fact;

/** What other services' aggregates are to an account's ledger. */
public enum FactKind {
    ORDER,
    DEAL,
    CASE,
    INTERACTION,
    MESSAGE
}
