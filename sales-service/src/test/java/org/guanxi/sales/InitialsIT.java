package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.sales.SalesApi.REP;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.pinyin.FillInitials;
import org.guanxi.shared.testing.Refilling;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SalesTest
class InitialsIT {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    @Autowired
    SalesApi sales;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FillInitials filling;

    @Test
    void findsLeadsByTheirNameAndTheirCompanyAsTheyAreNow() {
        Answer lead = lead("单" + run, "华北" + run);
        assertThat(names("leads", "initials==s" + run + "*")).containsExactly("单" + run);
        assertThat(names("leads", "companyInitials==HB" + run + "*")).containsExactly("单" + run);
        assertThat(count("leads", "initials==s" + run + ",companyInitials==s" + run))
                .isEqualTo(1);
        client.patch(REP, lead.header("Location"), "{\"name\":\"仇" + run + "\",\"company\":null}", "If-Match", "\"0\"");
        assertThat(names("leads", "initials==s" + run + ",companyInitials==hb" + run))
                .isEmpty();
        assertThat(names("leads", "initials==q" + run)).containsExactly("仇" + run);
    }

    @Test
    void findsDealsByTheNameTheyHaveNow() {
        Answer deal = sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "华北" + run);
        assertThat(names("deals", "initials==hb" + run + "*")).containsExactly("华北" + run);
        assertThat(count("deals", "initials==hb" + run + "*")).isEqualTo(1);
        client.patch(REP, deal.header("Location"), "{\"name\":\"重庆" + run + "\"}", "If-Match", "\"0\"");
        assertThat(count("deals", "initials==hb" + run + "*")).isZero();
        assertThat(names("deals", "initials==cq" + run + "&sort=initials")).containsExactly("重庆" + run);
    }

    @Test
    void givesOldRowsTheirs() {
        lead("解华" + run, "重庆" + run);
        sales.deal(sales.knownAccount(SalesApi.anySource(), "A"), "华北" + run);
        jdbc.update("UPDATE sales_lead SET initials = '', company_initials = '' WHERE name LIKE ?", "%" + run);
        jdbc.update("UPDATE deal SET initials = '' WHERE name LIKE ?", "%" + run);
        assertThat(count("leads", "initials==xh" + run)).isZero();
        new Refilling(filling, jdbc).run();
        assertThat(count("leads", "initials==xh" + run + ";companyInitials==cq" + run))
                .isEqualTo(1);
        assertThat(count("deals", "initials==hb" + run)).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT success FROM flyway_schema_history WHERE version = ?",
                        Boolean.class,
                        filling.getVersion().getVersion()))
                .isTrue();
    }

    @Test
    void isReadFromAnIndex() {
        assertThat(key("sales_lead WHERE initials LIKE ?")).isEqualTo("sales_lead_initials");
        assertThat(key("sales_lead WHERE company_initials LIKE ?")).isEqualTo("sales_lead_company_initials");
        assertThat(key("deal WHERE initials LIKE ?")).isEqualTo("deal_initials");
    }

    private Object key(String from) {
        return jdbc.queryForMap("EXPLAIN SELECT 1 FROM " + from + " LIMIT 10001", "hbjx%")
                .get("key");
    }

    private Answer lead(String name, String company) {
        return client.post(REP, "/api/leads", "{\"name\":\"" + name + "\",\"company\":\"" + company + "\"}");
    }

    private List<String> names(String object, String filter) {
        Answer answer = client.get(REP, "/api/" + object + "?filter=" + filter);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private int count(String object, String filter) {
        return client.get(REP, "/api/" + object + "/count?filter=" + filter)
                .json()
                .get("count")
                .asInt();
    }
}
