package org.guanxi.analytics.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.fact.Status;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.campaign.MessageSent;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.event.customer.LeadInteractionLogged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.feed.Received;
import org.guanxi.shared.feed.UnknownEvent;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID ID = new UUID(2, 2);
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456789Z");

    @Test
    void readsAnOrder() {
        var placed = new OrderPlaced(ID, AT, ACCOUNT, "O-1", AT, new BigDecimal("10.00"), "CNY", BigDecimal.ONE, null);
        var fact = OrderFeed.read(received(placed)).orElseThrow().fact();
        assertThat(fact).isNotNull();
        assertThat(fact.accountId()).isEqualTo(ACCOUNT);
        assertThat(fact.status().value().name()).isEqualTo(Status.PLACED);
        assertThat(fact.start().value()).as("as the database keeps it").isEqualTo("2026-03-01T10:00:00.123456Z");
    }

    @Test
    void readsAWonDeal() {
        var won = new DealWon(ID, AT, ACCOUNT, "Big", "Offer", BigDecimal.TEN, "CNY");
        assertThat(DealFeed.read(received(won))
                        .orElseThrow()
                        .fact()
                        .status()
                        .value()
                        .name())
                .isEqualTo(Status.WON);
    }

    @Test
    void readsOnlyWhatACaseTells() {
        var moved = new CaseStateChanged(ID, AT, ACCOUNT, "C-1", "Broken", "OPEN", "CLOSED", null);
        var fact = CaseFeed.read(received(moved)).orElseThrow().fact();
        assertThat(fact.status().value().name()).isEqualTo("CLOSED");
        assertThat(fact.priority()).isNull();
        assertThat(CaseFeed.read(received(new CaseReplied(ID, AT, ACCOUNT, "C-1", "Broken", true, null))))
                .isEmpty();
    }

    @Test
    void readsInteractionsAndMessages() {
        var logged = new InteractionLogged(ID, AT, ACCOUNT, null, "CALL", "Hello", null);
        var sent = new MessageSent(ID, AT, new UUID(3, 3), "Spring", ACCOUNT, null, "MAIL", "Hello");
        assertThat(InteractionFeed.read(received(logged))).isPresent();
        assertThat(MessageFeed.read(received(sent))).isPresent();
        var withLead = new LeadInteractionLogged(ID, AT, new UUID(4, 4), "CALL", "Hello", null);
        assertThat(InteractionFeed.read(received(withLead)))
                .as("nobody's until it is a customer")
                .isEmpty();
    }

    @Test
    void doesNotKnowFromAChangeWhenAnAccountWasCreated() {
        var changed =
                new AccountChanged(ACCOUNT, AT, AccountKind.PERSON, "New name", null, null, null, null, List.of());
        var notice = AccountFeed.read(received(changed)).orElseThrow().notice();
        assertThat(notice.createdAt()).isNull();
        assertThat(notice.attributes().name()).isEqualTo("New name");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        var unknown = received(new UnknownEvent(ID, AT));
        assertThat(OrderFeed.read(unknown)).isEmpty();
        assertThat(DealFeed.read(unknown)).isEmpty();
        assertThat(AccountFeed.read(unknown)).isEmpty();
        assertThat(InteractionFeed.read(unknown)).isEmpty();
        assertThat(MessageFeed.read(unknown)).isEmpty();
    }

    private static Received received(Event event) {
        return new Received(UUID.randomUUID(), "test", "test", 7, AT, event, null);
    }
}
