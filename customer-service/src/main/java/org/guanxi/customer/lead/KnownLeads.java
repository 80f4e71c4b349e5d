package org.guanxi.customer.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The copy of sales-service's leads. */
@Component
public class KnownLeads {

    private static final String KEEP = """
        INSERT INTO known_lead (id, account_id) VALUES (?, ?)
        ON DUPLICATE KEY UPDATE account_id = COALESCE(account_id, VALUES(account_id))\
        """;

    private final JdbcTemplate jdbc;

    KnownLeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the lead is; while the transaction lasts it becomes no account.
     *
     * @throws UnknownLead also where the copy lags behind, see {@link #awaiting}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KnownLead require(UUID lead) {
        return find("SELECT id, account_id FROM known_lead WHERE id = ? FOR SHARE", lead)
                .orElseThrow(() -> new UnknownLead(lead));
    }

    /**
     * Waits for the news of a lead that has just come: see {@link Patience}.
     *
     * @param attempt one transaction that may find a lead unknown
     */
    public <T> T awaiting(Supplier<T> attempt) {
        return Patience.with(
                UnknownLead.class,
                attempt,
                unknown -> find("SELECT id, account_id FROM known_lead WHERE id = ?", unknown.lead())
                        .map(known -> true));
    }

    /** Whoever asks for one of them at the same time waits until the transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<KnownLead> leads) {
        jdbc.batchUpdate(KEEP, leads, 500, (row, lead) -> {
            row.setBytes(1, Ids.bytes(lead.id()));
            row.setBytes(2, bytes(lead.accountId()));
        });
    }

    private Optional<KnownLead> find(String select, UUID lead) {
        return jdbc
                .query(
                        select,
                        (row, index) -> {
                            byte[] account = row.getBytes("account_id");
                            return new KnownLead(lead, account == null ? null : Ids.uuid(account));
                        },
                        (Object) Ids.bytes(lead))
                .stream()
                .findFirst();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
