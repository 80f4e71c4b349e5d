package org.guanxi.customer.account;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

public final class AccountNotFound extends NotFound {

    public AccountNotFound(UUID id) {
        super(id);
    }
}
