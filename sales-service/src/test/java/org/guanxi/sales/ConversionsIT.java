package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.REP;

import java.util.UUID;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class ConversionsIT {

    private static final String UNKNOWN = new UUID(0, 0).toString();

    @Autowired
    TestClient client;

    @Autowired
    CustomerStandIn customers;

    @Autowired
    SalesApi sales;

    @Test
    void createsNoCustomerForADealThatCannotBeOpened() {
        String account = "\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"}";
        assertRefused(account, deal("\"stageId\":\"" + UNKNOWN + "\""), "stage-not-in-pipeline", "/stageId");
        assertRefused(account, deal("\"pipelineId\":\"" + UNKNOWN + "\""), "unknown-pipeline", "/pipelineId");
        assertRefused(account, deal("\"amount\":0.125"), "more-decimals-than-currency", "/amount");
        String known = "\"accountId\":\"" + sales.knownAccount(SalesApi.anySource(), "KNOWN") + "\"";
        assertRefused(known, deal("\"stageId\":\"" + UNKNOWN + "\""), "stage-not-in-pipeline", "/stageId");
    }

    @Test
    void dropsNothingThatIsToldOfADealWithoutAName() {
        String account = "\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"}";
        assertRefused(account, "\"amount\":5", "deal-without-name", "/dealName");
        assertRefused(account, "\"currency\":\"EUR\",\"dealName\":\" \"", "deal-without-name", "/dealName");
        assertRefused(account, "\"stageId\":\"" + sales.stage(1) + "\"", "deal-without-name", "/dealName");
        assertRefused(account, "\"pipelineId\":\"" + UNKNOWN + "\"", "deal-without-name", "/dealName");
    }

    private void assertRefused(String account, String deal, String code, String pointer) {
        String path = sales.leadAtWork();
        int before = customers.created();
        Answer refused = client.post(REP, path + "/conversions", "{" + account + "," + deal + "}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(customers.created()).isEqualTo(before);
        assertThat(client.get(REP, path).json().get("status").asString()).isEqualTo("WORKING");
    }

    private static String deal(String more) {
        return "\"dealName\":\"First deal\"," + more;
    }
}
