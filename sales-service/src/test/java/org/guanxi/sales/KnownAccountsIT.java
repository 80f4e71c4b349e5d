package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.account.KnownAccounts;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class KnownAccountsIT {

    @Autowired
    Topic topic;

    @Autowired
    SalesApi sales;

    @Autowired
    KnownAccounts known;

    @Test
    void leavesAKeyWithTheAccountThatGotItLast() {
        String source = SalesApi.anySource();
        UUID former = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        topic.publish(changed(owner, "Owner", SalesApi.keys(source, "K")), 13);
        await().atMost(Duration.ofSeconds(30)).until(() -> known.find(owner).isPresent());
        topic.publish(changed(former, "Late", SalesApi.keys(source, "K")), 10);
        await().atMost(Duration.ofSeconds(30)).until(() -> known.find(former).isPresent());
        assertThat(known.byExternalIds(source, List.of("K"))).containsValue(owner);
        topic.publish(changed(former, "Without", List.of()), 12);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> known.find(former).orElseThrow().name().equals("Without"));
        assertThat(known.byExternalIds(source, List.of("K"))).containsValue(owner);
    }

    @Test
    void forgetsAnAccountThatIsGone() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "GONE");
        topic.publish(new AccountDeleted(account, Instant.now(), "Gone"));
        await().atMost(Duration.ofSeconds(30)).until(() -> known.find(account).isEmpty());
        assertThat(known.byExternalIds(source, List.of("GONE"))).isEmpty();

        UUID last = UUID.randomUUID();
        topic.publish(changed(account, "Back again", SalesApi.keys(source, "GONE")), 0);
        topic.publish(changed(last, "Last", List.of()));
        await().atMost(Duration.ofSeconds(30)).until(() -> known.find(last).isPresent());
        await().during(Duration.ofSeconds(1)).until(() -> known.find(account).isEmpty());
        assertThat(known.byExternalIds(source, List.of("GONE"))).isEmpty();
    }

    private static AccountChanged changed(UUID account, String name, List<ExternalKey> keys) {
        return new AccountChanged(account, Instant.now(), AccountKind.PERSON, name, null, null, null, null, keys);
    }

    @Test
    void forgetsOldNewsOfAnAccount() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        topic.publish(changed(account, "Renamed", SalesApi.keys(source, "B")));
        topic.publish(changed(account, "Old", SalesApi.keys(source, "A")), 0);
        sales.deal(account, "x");
        await().atMost(Duration.ofSeconds(20)).until(() -> sales.nameOf(account), "Renamed"::equals);
        String row = "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,B,1997-01-01,2,29.33,USD\r\n";
        assertThat(sales.imported(source, row).get("created").asInt()).isEqualTo(1);
        assertThat(sales.nameOf(account)).isEqualTo("Renamed");
    }
}
