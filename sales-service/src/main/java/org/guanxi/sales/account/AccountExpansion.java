package org.guanxi.sales.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.shape.Expansion;
import org.springframework.stereotype.Component;

@Component
class AccountExpansion implements Expansion {

    private final KnownAccounts accounts;

    AccountExpansion(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Map<UUID, KnownAccount> of(Collection<UUID> ids) {
        return accounts.byIds(ids);
    }
}
