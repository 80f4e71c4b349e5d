package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;
import static org.guanxi.analytics.AnalyticsApi.contains;

import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What callers may ask for, as it is described to them. */
@ServiceTest
class RequestsIT {

    @Autowired
    TestClient client;

    @Test
    void describesItsApi() {
        OpenApiFile.check("analytics-service", client);
    }

    @Test
    void refusesWhoMayNot() {
        assertThat(client.get("", "/api/segments").status()).isEqualTo(401);
        assertThat(client.get(Tokens.partner("orders:read"), "/api/segments").status())
                .isEqualTo(403);
        var reader = Tokens.person(Role.READ_ONLY);
        assertThat(client.post(reader, "/api/segments/previews", "{\"rule\":" + contains("x") + "}")
                        .status())
                .isEqualTo(200);
        assertThat(client.post(reader, "/api/models/customer-value/fits", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void refusesToLookIntoTheFuture() {
        var asked = client.post(PARTNER, "/api/models/customer-value/fits", "{\"observationEnd\":\"2999-01-01\"}");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.json().get("code").asString()).isEqualTo("observation-in-future");
        assertThat(asked.json().at("/errors/0/pointer").asString()).isEqualTo("/observationEnd");
    }

    @Test
    void saysInTheReadersLanguageWhyAFitWasRefused() {
        var fits = "/api/models/customer-value/fits";
        var fit = client.post(PARTNER, fits, "{\"observationEnd\":\"1990-01-01\"}")
                .header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> client.get(PARTNER, fit).json().get("state").asString(), "FAILED"::equals);
        assertThat(client.get(PARTNER, fit, "Accept-Language", "zh-CN")
                        .json()
                        .get("detail")
                        .asString())
                .isEqualTo("有订单的客户为 0 位，至少需要 20 位。");
        assertThat(client.get(PARTNER, fit, "Accept-Language", "en")
                        .json()
                        .get("detail")
                        .asString())
                .isEqualTo("There are 0 customers with orders; at least 20 are needed.");
    }

    @Test
    void saysWhichCurrencyMoneyIsComparedIn() {
        for (var field : client.get(PARTNER, "/api/segments/fields").json())
            assertThat(field.hasNonNull("currency"))
                    .as(field.toString())
                    .isEqualTo(field.get("type").asString().equals("MONEY"));
    }

    @Test
    void answersARepeatWithTheFirstFit() {
        var fits = "/api/models/customer-value/fits";
        var asked = "{\"observationEnd\":\"1990-01-01\"}";
        var key = UUID.randomUUID().toString();
        var first = client.post(PARTNER, fits, asked, "Idempotency-Key", key);
        var again = client.post(PARTNER, fits, asked, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(client.post(PARTNER, fits, "{\"observationEnd\":\"1990-01-02\"}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(client.post(PARTNER, fits, asked).json().get("id"))
                .isNotEqualTo(first.json().get("id"));
    }
}
