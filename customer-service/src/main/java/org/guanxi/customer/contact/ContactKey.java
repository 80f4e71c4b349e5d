package org.guanxi.customer.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By what another system knows the contact; no two contacts share one. */
@Embeddable
record ContactKey(
        String source, @Column(name = "external_id") String externalId) {}
