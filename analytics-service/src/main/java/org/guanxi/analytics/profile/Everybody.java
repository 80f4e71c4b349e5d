package org.guanxi.analytics.profile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through all known accounts, page by page: each page is a transaction, and done again when it meets a lock. */
@Component
public class Everybody {

    private static final int PAGE = 500;

    private final Profiles profiles;
    private final TransactionTemplate transaction;
    private final Patience patience;

    Everybody(Profiles profiles, TransactionTemplate steps, Patience patience) {
        this.profiles = profiles;
        this.transaction = steps;
        this.patience = patience;
    }

    /** Hears of each page that is committed. */
    public interface Progress {

        /** @return false to go no further */
        boolean goOn(UUID last, int accounts);
    }

    public void all(Consumer<List<UUID>> work, Runnable afterPage) {
        after(null, work, (last, accounts) -> {
            afterPage.run();
            return true;
        });
    }

    /**
     * Those after the given one, in the order of ids.
     *
     * @return whether it came to the end
     */
    public boolean after(@Nullable UUID start, Consumer<List<UUID>> work, Progress progress) {
        @Nullable UUID last = start;
        for (var page = profiles.page(last, PAGE); !page.isEmpty(); page = profiles.page(last, PAGE)) {
            var accounts = page;
            patience.with(() -> transaction.executeWithoutResult(status -> work.accept(accounts)));
            last = page.getLast();
            if (!progress.goOn(last, accounts.size())) return false;
        }
        return true;
    }
}
