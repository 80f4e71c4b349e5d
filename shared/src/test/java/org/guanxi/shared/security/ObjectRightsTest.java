package org.guanxi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectRightsTest {

    @Test
    void needsOneRightToLookAndAnotherToChange() {
        assertThat(ObjectRights.needed("GET", "/api/deals/1")).containsExactly("deals:read");
        assertThat(ObjectRights.needed("PATCH", "/api/deals/1")).containsExactly("deals:write");
        assertThat(ObjectRights.needed("POST", "/api/segments/previews")).containsExactly("segments:read");
        assertThat(ObjectRights.needed("GET", "/api/me")).isEmpty();
    }

    @Test
    void needsBothWhereOneWouldGiveTheOther() {
        assertThat(ObjectRights.needed("POST", "/api/deals/changes"))
                .containsExactlyInAnyOrder("deals:read", "deals:write");
        for (String path : new String[] {"/api/orders/imports", "/api/orders/imports/1/refused.csv"}) {
            assertThat(ObjectRights.needed("GET", path)).containsExactlyInAnyOrder("orders:read", "orders:write");
            assertThat(ObjectRights.needed("POST", path)).containsExactly("orders:write");
        }
        assertThat(ObjectRights.needed("GET", "/api/orders/imports/template.csv"))
                .containsExactly("orders:read");
    }
}
