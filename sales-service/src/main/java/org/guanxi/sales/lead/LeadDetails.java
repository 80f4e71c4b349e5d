package org.guanxi.sales.lead;

import org.jspecify.annotations.Nullable;

/** Who is interested, and how we know. */
record LeadDetails(
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String source) {}
