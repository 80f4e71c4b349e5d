package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two systems that give the same numbers to others. */
@ServiceTest
class KeyListIT {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String shop = "shop-" + run;
    private final String books = "books-" + run;
    private String shopJob;

    @Autowired
    TestClient client;

    @BeforeEach
    void importFromBoth() {
        shopJob = imported("accounts", shop, "externalId,kind,name\n1,PERSON,Li %1$s\n2,PERSON,Wu %1$s\n");
        imported("accounts", books, "externalId,kind,name\n1,PERSON,Wang %1$s\n3,PERSON,Zhao %1$s\n");
    }

    @Test
    void findsAnAccountByItsSystemAndItsNumberThere() {
        assertThat(names("accounts", "source==" + shop + ";externalId==1")).containsExactly("Li " + run);
        assertThat(names("accounts", "externalId==1;source==" + books)).containsExactly("Wang " + run);
        assertThat(names("accounts", "source==" + shop + ";externalId==3")).isEmpty();
        assertThat(count("source==" + shop + ";externalId=in=(1,2,3)")).isEqualTo(2);
    }

    @Test
    void listsAllThatASystemKnows() {
        String first = "/api/accounts?sort=name&limit=1&filter=source==" + shop;
        JsonNode page = client.get(PARTNER, first).json();
        assertThat(page.at("/items/0/name").asString()).isEqualTo("Li " + run);
        JsonNode next = client.get(PARTNER, first + "&after=" + page.get("next").asString())
                .json();
        assertThat(next.at("/items/0/name").asString()).isEqualTo("Wu " + run);
        assertThat(next.get("next").isNull()).isTrue();
        assertThat(count("source==" + shop)).isEqualTo(2);
    }

    @Test
    void listsWhatAnImportCreatedOrChanged() {
        String id = shopJob.substring(shopJob.lastIndexOf('/') + 1);
        assertThat(names("accounts", "importId==" + id)).containsExactlyInAnyOrder("Li " + run, "Wu " + run);
        assertThat(names("accounts", "importId==" + id + ";externalId==2")).containsExactly("Wu " + run);
        String again = imported("accounts", shop, "externalId,kind,name\n1,PERSON,Li %1$s\n2,PERSON,Wu Wei %1$s\n");
        assertThat(names("accounts", "importId==" + again.substring(again.lastIndexOf('/') + 1)))
                .containsExactly("Wu Wei " + run);
        assertThat(client.get(PARTNER, "/api/accounts?limit=1&sort=importId").status())
                .isEqualTo(200);
    }

    @Test
    void findsAContactInTheSameWay() {
        String job = imported("contacts", shop, "externalId,lastName\n7,Sun %1$s\n");
        imported("contacts", books, "externalId,lastName\n7,Qian %1$s\n");
        assertThat(names("contacts", "source==" + shop + ";externalId==7")).containsExactly("Sun " + run);
        assertThat(names("contacts", "importId==" + job.substring(job.lastIndexOf('/') + 1)))
                .containsExactly("Sun " + run);
    }

    private String imported(String object, String source, String csv) {
        return new ImportsApi(client).imported("/api/" + object + "/imports?source=" + source, csv.formatted(run));
    }

    private List<String> names(String object, String filter) {
        JsonNode items = client.get(PARTNER, "/api/" + object + "?filter=" + filter)
                .json()
                .get("items");
        return items.findValuesAsString(object.equals("accounts") ? "name" : "fullName");
    }

    private int count(String filter) {
        return client.get(PARTNER, "/api/accounts/count?filter=" + filter)
                .json()
                .get("count")
                .asInt();
    }
}
