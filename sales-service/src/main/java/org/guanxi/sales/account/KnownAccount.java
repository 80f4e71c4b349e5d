package org.guanxi.sales.account;

import java.util.UUID;

/** As much of an account as sales needs. */
public record KnownAccount(UUID id, String name) {}
