package org.guanxi.shared.list.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.guanxi.shared.testing.RealServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class GroupsDbTest {

    private static final DriverManagerDataSource DATABASE = new DriverManagerDataSource();
    private static final Listing SALES = Listing.of(
                    "id",
                    "sale",
                    "id",
                    "region",
                    new Field("id", "id", FieldType.ID),
                    new Field("region", "region", FieldType.TEXT),
                    new Field("ownerId", "owner_id", FieldType.ID),
                    new Field("amount", "amount", FieldType.NUMBER),
                    new Field("items", "items", FieldType.NUMBER),
                    new Field("slow", "SLEEP(1)", FieldType.NUMBER),
                    new Field("currency", "currency", FieldType.WORD),
                    new Field("soldAt", "sold_at", FieldType.MOMENT))
            .groupedBy("region", "ownerId", "soldAt")
            .addingMoney("currency", "amount")
            .adding("items");

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE);
    private final Lists lists = new Lists(jdbc, Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void openServer() {
        var server = RealServices.mysqlServer("sales_by_group");
        DATABASE.setUrl(server.getJdbcUrl());
        DATABASE.setUsername(server.getUsername());
        DATABASE.setPassword(server.getPassword());
        new JdbcTemplate(DATABASE)
                .execute("CREATE TABLE sale (id BINARY(16) PRIMARY KEY DEFAULT (UUID_TO_BIN(UUID())),"
                        + " region VARCHAR(100), owner_id BINARY(16), amount DECIMAL(19, 4), items INT,"
                        + " currency CHAR(3), sold_at DATETIME(6)) CHARACTER SET utf8mb4");
    }

    @BeforeEach
    void sellSome() {
        jdbc.update("DELETE FROM sale");
        sell("North", 10, 1, "CNY", "2026-01-31");
        sell("north", 20, 2, "CNY", "2026-02-01");
        sell("North", 5, 3, "USD", "2026-02-28");
        sell("South", 7, 4, "CNY", "2026-02-28");
        sell("", 1, 5, "CNY", "2026-02-28");
        sell(null, 2, 6, "CNY", "2026-02-28");
    }

    @Test
    void countsByValueWithTheLargestFirst() {
        Groups groups = groups("region", null, null);
        assertThat(groups.items()).extracting(Group::count).containsExactly(3L, 2L, 1L);
        assertThat(groups.items())
                .extracting(group -> String.valueOf(group.value()).toLowerCase(Locale.ROOT))
                .containsExactly("north", "null", "south");
        assertThat(groups.capped()).isFalse();
    }

    @Test
    void addsMoneyOnlyWithinACurrency() {
        Group north = groups("region", "amount,items", null).items().getFirst();
        assertThat(north.sums())
                .extracting(sum ->
                        sum.field() + " " + sum.currency() + " " + sum.amount().intValue())
                .containsExactlyInAnyOrder("amount CNY 30", "amount USD 5", "items null 6");
    }

    @Test
    void isOneGroupWithoutAField() {
        Groups total = groups(null, "amount", "currency==CNY");
        assertThat(total.items())
                .singleElement()
                .satisfies(all -> assertThat(all.count()).isEqualTo(5))
                .satisfies(all -> assertThat(all.sums().getFirst().amount()).isEqualByComparingTo("40"));
    }

    @Test
    void groupsMomentsByMonth() {
        assertThat(groups("soldAt", null, null).items())
                .extracting(Group::value)
                .containsExactly("2026-02", "2026-01");
    }

    @Test
    void tellsIdsAsTheyAreFilteredBy() {
        jdbc.update("UPDATE sale SET owner_id = UUID_TO_BIN('01900000-0000-7000-8000-000000000001') WHERE items = 4");
        String owner =
                groups("ownerId", null, "ownerId!=\"\"").items().getFirst().value();
        assertThat(groups("region", null, "ownerId==" + owner).items())
                .extracting(Group::value)
                .containsExactly("South");
        assertThat(groups(null, null, "ownerId==\"\"").items().getFirst().count())
                .isEqualTo(5);
    }

    @Test
    void keepsToTheLargestGroupsAndSaysSo() {
        for (int i = 0; i <= GroupQuery.MOST_GROUPS; i++) {
            sell("Region " + i, 1, 1, "CNY", "2026-01-01");
        }
        Groups groups = groups("region", "amount", null);
        assertThat(groups.items()).hasSize(GroupQuery.MOST_GROUPS);
        assertThat(groups.capped()).isTrue();
    }

    @Test
    void doesNotLookForEverWhileSomebodyWaits() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThatThrownBy(() -> groups("region", null, "slow==1")).hasMessageStartingWith("list-too-slow");
        assertThatThrownBy(() -> lists.count(SALES, "slow==1")).hasMessageStartingWith("list-too-slow");
        assertThatThrownBy(() -> lists.page(SALES, new ListRequest(null, null, null, "slow==1"), (row, index) -> row))
                .hasMessageStartingWith("list-too-slow");
    }

    @Test
    void takesItsTimeWhenNobodyWaits() {
        assertThat(lists.count(SALES, "currency==CNY;slow==0").count()).isEqualTo(5);
    }

    @AfterEach
    void nobodyWaits() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void refusesFieldsThatAreNotMeantForIt() {
        assertThatThrownBy(() -> groups("amount", null, null)).isInstanceOf(UnknownGroup.class);
        assertThatThrownBy(() -> groups("1=1", null, null)).isInstanceOf(UnknownGroup.class);
        assertThatThrownBy(() -> groups("region", "amount,region", null)).isInstanceOf(UnknownGroup.class);
    }

    private Groups groups(@Nullable String by, @Nullable String sum, @Nullable String filter) {
        return lists.groups(SALES, new GroupRequest(by, sum, filter));
    }

    private void sell(@Nullable String region, int amount, int items, String currency, String day) {
        jdbc.update(
                "INSERT INTO sale (region, amount, items, currency, sold_at) VALUES (?, ?, ?, ?, ?)",
                Arrays.asList(region, amount, items, currency, day).toArray());
    }
}
