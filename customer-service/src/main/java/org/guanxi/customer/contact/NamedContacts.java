package org.guanxi.customer.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that other records name. */
@Component
public class NamedContacts {

    private final Contacts contacts;

    NamedContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @throws UnknownContact unless none is named */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(@Nullable UUID contact) {
        if (contact != null && !contacts.existsById(contact)) {
            throw new UnknownContact(contact);
        }
    }
}
