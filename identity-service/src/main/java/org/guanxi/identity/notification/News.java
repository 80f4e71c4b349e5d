package org.guanxi.identity.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.event.sales.LeadChanged;
import org.guanxi.shared.event.sales.LeadCreated;
import org.guanxi.shared.event.support.CaseChanged;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseReplied;
import org.jspecify.annotations.Nullable;

/**
 * What an event says that may concern a person.
 *
 * @param tellsOwner whether it says whose the thing is; else it concerns who owned it before
 * @param words names for the text that the reader's own language makes of it
 */
record News(
        NotificationKind kind, boolean tellsOwner, @Nullable UUID ownerId, Map<String, String> words) {

    static Optional<News> of(Event event) {
        return Optional.ofNullable(read(event));
    }

    private static @Nullable News read(Event event) {
        return switch (event) {
            case AccountCreated it -> owned(NotificationKind.ACCOUNT_ASSIGNED, it.ownerId(), "name", it.name());
            case AccountChanged it -> owned(NotificationKind.ACCOUNT_ASSIGNED, it.ownerId(), "name", it.name());
            case LeadCreated it -> ofLead(it.ownerId(), it.name(), it.company());
            case LeadChanged it -> ofLead(it.ownerId(), it.name(), it.company());
            case DealOpened it -> owned(NotificationKind.DEAL_ASSIGNED, it.ownerId(), "name", it.name());
            case DealChanged it -> owned(NotificationKind.DEAL_ASSIGNED, it.ownerId(), "name", it.name());
            case DealWon it -> ofWon(it);
            case DealLost it -> happened(NotificationKind.DEAL_LOST, "name", it.name(), "reason", it.reason());
            case CaseOpened it -> ofCase(it.assigneeId(), it.number(), it.subject());
            case CaseChanged it -> ofCase(it.assigneeId(), it.number(), it.subject());
            case CaseReplied it -> it.fromCustomer() ? ofAnswer(it) : null;
            default -> null;
        };
    }

    private static News ofLead(@Nullable UUID ownerId, String name, @Nullable String company) {
        return owned(NotificationKind.LEAD_ASSIGNED, ownerId, "name", name, "company", company);
    }

    private static News ofWon(DealWon won) {
        String amount = won.amount().toPlainString();
        return happened(NotificationKind.DEAL_WON, "name", won.name(), "amount", amount, "currency", won.currency());
    }

    private static News ofCase(@Nullable UUID assigneeId, String number, String subject) {
        return owned(NotificationKind.CASE_ASSIGNED, assigneeId, "number", number, "name", subject);
    }

    private static News ofAnswer(CaseReplied reply) {
        return happened(NotificationKind.CASE_ANSWERED, "number", reply.number(), "name", reply.subject());
    }

    private static News owned(NotificationKind kind, @Nullable UUID ownerId, @Nullable String... words) {
        return new News(kind, true, ownerId, map(words));
    }

    private static News happened(NotificationKind kind, @Nullable String... words) {
        return new News(kind, false, null, map(words));
    }

    private static Map<String, String> map(@Nullable String... words) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i];
            String value = words[i + 1];
            if (name != null && value != null) {
                map.put(name, value);
            }
        }
        return Map.copyOf(map);
    }
}
