package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ContactListIT {

    @Autowired
    TestClient client;

    private UUID account;

    @BeforeEach
    void twoOfAnAccountAndOneOfNone() {
        account = CustomerApi.id(client.post(PARTNER, "/api/accounts", account("Listed")));
        String of = ",\"accounts\":[{\"accountId\":\"" + account + "\",\"primary\":true}]";
        for (String contact : new String[] {"Li\"" + of, "Wu\"" + of, "Sun\""}) {
            CustomerApi.id(
                    client.post(PARTNER, "/api/contacts", "{\"title\":\"Buyer\",\"lastName\":\"" + contact + "}"));
        }
    }

    @Test
    void listsCountsAndGroupsThoseOfAnAccount() {
        assertThat(get("?accountId=" + account).get("items").size()).isEqualTo(2);
        assertThat(get("/count?accountId=" + account).get("count").asInt()).isEqualTo(2);
        assertThat(get("/count?filter=fullName==Li&accountId=" + account)
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        JsonNode groups = get("/groups?by=title&accountId=" + account).get("items");
        assertThat(groups.at("/0/count").asInt()).isEqualTo(2);
    }

    @Test
    void countsAndGroupsAllWhereNoAccountIsNamed() {
        assertThat(get("/count").get("count").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(get("/groups?by=title").get("items").findValues("count").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isGreaterThanOrEqualTo(3);
    }

    private JsonNode get(String rest) {
        Answer answer = client.get(PARTNER, "/api/contacts" + rest);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
