package org.guanxi.customer.directory;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that other records name. */
@Component
public class NamedContacts {

    private final JdbcClient jdbc;

    NamedContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownContact unless none is named */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(@Nullable UUID contact) {
        if (contact != null && !exists(contact)) {
            throw new UnknownContact(contact);
        }
    }

    private boolean exists(UUID contact) {
        return !jdbc.sql("SELECT 1 FROM contact WHERE id = ?")
                .param(Ids.bytes(contact))
                .query()
                .listOfRows()
                .isEmpty();
    }
}
