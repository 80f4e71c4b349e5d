package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class KnownAccountsIT {

    @Autowired
    Topic topic;

    @Autowired
    SalesApi sales;

    @Test
    void forgetsOldNewsOfAnAccount() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        topic.publish(new AccountChanged(
                account,
                Instant.now(),
                AccountKind.PERSON,
                "Renamed",
                null,
                null,
                null,
                null,
                SalesApi.keys(source, "B")));
        topic.publish(
                new AccountChanged(
                        account,
                        Instant.now(),
                        AccountKind.PERSON,
                        "Old",
                        null,
                        null,
                        null,
                        null,
                        SalesApi.keys(source, "A")),
                0);
        sales.deal(account, "x");
        await().atMost(Duration.ofSeconds(20)).until(() -> sales.nameOf(account), "Renamed"::equals);
        String row = "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,B,1997-01-01,2,29.33,USD\r\n";
        assertThat(sales.imported(source, row).get("created").asInt()).isEqualTo(1);
        assertThat(sales.nameOf(account)).isEqualTo("Renamed");
    }
}
