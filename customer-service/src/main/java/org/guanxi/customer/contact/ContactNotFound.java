package org.guanxi.customer.contact;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class ContactNotFound extends NotFound {

    ContactNotFound(UUID id) {
        super(id);
    }
}
