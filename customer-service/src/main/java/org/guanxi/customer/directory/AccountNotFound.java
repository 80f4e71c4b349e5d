package org.guanxi.customer.directory;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

public final class AccountNotFound extends NotFound {

    public AccountNotFound(UUID id) {
        super(id);
    }
}
