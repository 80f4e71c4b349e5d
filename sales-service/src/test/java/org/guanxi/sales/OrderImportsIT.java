package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.sales.SalesApi.REP;

import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesTest
class OrderImportsIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    SalesApi sales;

    @Test
    void importsOrdersOnceAndNamesTheBadRows() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        String csv = "externalId,accountExternalId,placedOn,items,amount,currency,status\r\n"
                + "1,A,1997-01-01,2,29.33,USD,\r\n2,A,1997-01-18,2,0,USD,\r\n3,A,yesterday,1,1,USD,\r\n"
                + "4,A,1997-02-01,1,1,XXY,\r\n5,A,1997-02-01,1,5.5,USD,CANCELLED\r\n";
        JsonNode job = sales.imported(source, csv);
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("created").asInt()).isEqualTo(3);
        assertThat(job.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(REP, "/api/orders/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.findValuesAsString("column")).containsExactly("placedOn", "currency");
        JsonNode again = sales.imported(source, csv);
        assertThat(again.get("unchanged").asInt()).isEqualTo(3);
        assertThat(again.get("created").asInt() + again.get("changed").asInt()).isZero();
        JsonNode changed = sales.imported(source, csv.replace("29.33", "30"));
        assertThat(changed.get("changed").asInt()).isEqualTo(1);
        String list = "/api/orders?sort=placedAt&filter=accountId==" + account;
        JsonNode orders = client.get(REP, list).json().get("items");
        assertThat(orders.size()).isEqualTo(3);
        assertThat(orders.at("/0/amount").decimalValue()).isEqualByComparingTo("30");
        String imported = "/api/orders?filter=importId==" + changed.get("id").asString();
        assertThat(client.get(REP, imported).json().get("items").findValuesAsString("id"))
                .containsExactly(orders.at("/0/id").asString());
        UUID first = UUID.fromString(orders.at("/0/id").asString());
        assertThat(topic.read(Topics.ORDER, first, 2)).hasSize(2);
        UUID cancelled = UUID.fromString(orders.at("/2/id").asString());
        assertThat(topic.read(Topics.ORDER, cancelled, 1))
                .as("was never placed for anybody here")
                .singleElement()
                .satisfies(record -> assertThat(record.value()).contains("\"reason\":\"import\""));
    }

    @Test
    void refusesAmountsThatItWouldHaveToRound() {
        String source = SalesApi.anySource();
        sales.knownAccount(source, "A");
        JsonNode job = sales.imported(
                source,
                "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,A,1997-01-01,2,10.999,USD\r\n"
                        + "2,A,1997-01-01,2,29.33,JPY\r\n3,A,1997-01-01,2,29.330,USD\r\n");
        assertThat(job.get("created").asInt()).isEqualTo(1);
        JsonNode errors = client.get(REP, "/api/orders/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.findValuesAsString("column")).containsExactly("amount", "amount");
        assertThat(errors.findValuesAsString("line")).containsExactly("2", "3");
        assertThat(errors.at("/1/reason").asString()).startsWith("The amount has more decimals than JPY.");
    }

    @Test
    void keepsTheNumberOfAnOrderWhenTheFileHasNoneAnyMore() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        String heading = "externalId,accountExternalId,placedOn,items,amount,currency";
        sales.imported(source, heading + ",number\r\n1,A,1997-01-01,2,29.33,USD,SO-77\r\n");

        JsonNode again = sales.imported(source, heading + "\r\n1,A,1997-01-01,2,29.33,USD\r\n");

        assertThat(again.get("unchanged").asInt()).isEqualTo(1);
        assertThat(client.get(REP, "/api/orders?filter=accountId==" + account)
                        .json()
                        .at("/items/0/number")
                        .asString())
                .isEqualTo("SO-77");
    }

    @Test
    void cancelsWhatItPlacedAndRestoresWhatItChangedWhenItIsTakenBack() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        String csv = "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,A,1997-01-01,2,29.33,USD\r\n";
        sales.imported(source, csv);
        JsonNode job = sales.imported(source, csv.replace("29.33", "30") + "2,A,1997-01-02,1,5,USD\r\n");
        String path = "/api/orders/imports/" + job.get("id").asString();

        assertThat(client.put(REP, path + "/state", "{\"state\":\"UNDOING\"}").status())
                .isEqualTo(200);
        JsonNode undone = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(REP, path).json(),
                        now -> now.get("state").asString().equals("UNDONE"));

        assertThat(undone.at("/undo/removed").asInt()).isEqualTo(1);
        assertThat(undone.at("/undo/restored").asInt()).isEqualTo(1);
        String list = "/api/orders?sort=placedAt&filter=accountId==" + account;
        JsonNode orders = client.get(REP, list).json().get("items");
        assertThat(orders.at("/0/amount").decimalValue()).isEqualByComparingTo("29.33");
        assertThat(orders.at("/1/status").asString()).isEqualTo("CANCELLED");
        UUID second = UUID.fromString(orders.at("/1/id").asString());
        assertThat(topic.read(Topics.ORDER, second, 2))
                .last()
                .satisfies(record -> assertThat(record.value()).contains("import undone"));
        JsonNode again = sales.imported(source, csv + "2,A,1997-01-02,1,6,USD\r\n");
        assertThat(again.get("created").asInt()).as("the key is free again").isEqualTo(1);
    }

    @Test
    void importsThousandsOfOrdersWithOneEventEach() {
        String source = SalesApi.anySource();
        UUID account = sales.knownAccount(source, "A");
        StringBuilder csv = new StringBuilder("externalId,accountExternalId,placedOn,items,amount,currency\r\n");
        for (int i = 0; i < 5000; i++) {
            csv.append(i)
                    .append(",A,1997-01-01,")
                    .append(i % 9)
                    .append(',')
                    .append(i / 100.0)
                    .append(",USD\r\n");
        }
        assertThat(sales.imported(source, csv.toString()).get("created").asInt())
                .isEqualTo(5000);
        assertThat(sales.imported(source, csv.toString()).get("unchanged").asInt())
                .isEqualTo(5000);
        String ours = account.toString();
        assertThat(topic.readAll(Topics.ORDER).stream()
                        .filter(record -> record.value().contains(ours)))
                .hasSize(5000);
    }

    @Test
    void waitsForAnAccountThatIsStillOnItsWayBesideOneThatNobodyKnows() {
        String source = SalesApi.anySource();
        Answer accepted = sales.upload(
                source,
                "externalId,accountExternalId,placedOn,items,amount,currency\r\n"
                        + "1,NEVER,1997-01-01,2,29.33,USD\r\n2,LATE,1997-01-01,2,29.33,USD\r\n");
        String other = SalesApi.anySource();
        sales.knownAccount(other, "A");
        JsonNode behind = sales.imported(
                other, "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,A,1997-01-01,2,29.33,USD\r\n");
        assertThat(behind.get("created").asInt()).isEqualTo(1);
        JsonNode waiting = client.get(REP, accepted.header("Location")).json();
        assertThat(waiting.get("state").asString()).isEqualTo("RUNNING");
        assertThat(waiting.get("waiting").asInt()).isEqualTo(2);
        sales.knownAccount(source, "LATE");
        JsonNode job = sales.finished(accepted);
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(job.get("failed").asInt()).isEqualTo(1);
        JsonNode errors =
                client.get(REP, accepted.header("Location") + "/errors").json().get("items");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(2);
        assertThat(errors.at("/0/value").asString()).isEqualTo("NEVER");
    }
}
