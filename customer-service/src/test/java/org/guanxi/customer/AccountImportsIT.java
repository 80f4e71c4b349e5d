package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountImportsIT {

    @Autowired
    TestClient client;

    @Test
    void importsGoodRowsAndNamesTheBadOnes() {
        String source = "erp-" + UUID.randomUUID();
        String csv =
                "externalId,kind,name\r\nA1,ORGANISATION,甲公司\r\nA2,ROBOT,Nobody\r\n,PERSON,Keyless\r\nA3,PERSON,乙\r\n";
        JsonNode job = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(
                        PARTNER, "/api/accounts/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(3);
        assertThat(errors.at("/0/column").asString()).isEqualTo("kind");
        assertThat(errors.at("/1/line").asInt()).isEqualTo(4);
        JsonNode again = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    }

    private JsonNode imported(String source, byte[] csv) {
        Answer accepted = client.upload(PARTNER, "/api/accounts/imports?source=" + source, "a.csv", csv);
        assertThat(accepted.status()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, accepted.header("Location")).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }
}
