package org.guanxi.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.guanxi.shared.list.filter.Condition;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.guanxi.shared.list.filter.UnreadableFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Listing PEOPLE = Listing.of(
            "id, name",
            "person",
            "id",
            "-createdAt",
            new Field("name", "name", FieldType.TEXT),
            new Field("age", "age", FieldType.NUMBER),
            new Field("kind", "kind", Kind.class),
            new Field("active", "active", FieldType.FLAG),
            new Field("createdAt", "created_at", FieldType.MOMENT),
            new Field(
                    "key", "first_key", FieldType.TEXT, new Field.Several("k.id", "key k WHERE k.person = person.id")),
            new Field(
                    "source",
                    "first_source",
                    FieldType.TEXT,
                    new Field.Several("k.source", "key k WHERE k.person = person.id")));

    enum Kind {
        ORGANISATION,
        PERSON
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zzz==1|filter.unknown-field",
                "createdAt=gt=nonsense|filter.moment",
                "age==old|filter.number",
                "active==maybe|filter.flag",
                "kind==FOO|filter.unknown-word",
                "kind=in=(PERSON,FOO)|filter.unknown-word",
                "name=like=x|filter.unknown-operator",
                "name==x;(|filter.syntax",
                "name==\"x|filter.syntax",
            })
    void saysWhatIsWrongInBothLanguages(String filter, String reason) {
        UnreadableFilter refused = catchThrowableOfType(UnreadableFilter.class, () -> read(filter));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(Sentences.of(refused.reason(), refused.arguments()))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheWordsThereAre() {
        UnreadableFilter refused = catchThrowableOfType(UnreadableFilter.class, () -> read("kind==FOO"));
        assertThat(Sentences.of(refused.reason(), refused.arguments()).getFirst())
                .isEqualTo("FOO is no value of kind. There are: ORGANISATION, PERSON.");
        UnknownSort sort = catchThrowableOfType(UnknownSort.class, () -> Sort.of(PEOPLE, "zzz"));
        assertThat(Sentences.of(sort.reason(), sort.arguments()).getFirst())
                .isEqualTo("There is no field zzz to sort by. There are: active, age, createdAt, key, kind, name,"
                        + " source.");
    }

    @Test
    void bindsValuesAndNestsGroups() {
        Condition condition = read("name==*贸易*;(kind==person,age=ge=18)");
        assertThat(condition.sql()).isEqualTo("(name LIKE ? AND (kind = ? OR age >= ?))");
        assertThat(condition.values()).containsExactly("%贸易%", "PERSON", new java.math.BigDecimal("18"));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String deep = "(".repeat(4000) + "name==a" + ")".repeat(4000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(UnreadableFilter.class);
    }

    @Test
    void findsARowByAnyOfItsValues() {
        String keys = "EXISTS (SELECT 1 FROM key k WHERE k.person = person.id AND ";
        assertThat(read("key==S7").sql()).isEqualTo(keys + "k.id = ?)");
        assertThat(read("key!=S7").sql()).isEqualTo("NOT " + keys + "k.id = ?)");
        assertThat(read("key=out=(S7,S8)").sql()).isEqualTo("NOT " + keys + "k.id IN (?,?))");
        assertThat(read("key==''").sql()).isEqualTo("NOT " + keys + "TRUE)");
    }

    @Test
    void meansOneRowOfAnotherTableByFieldsThatAreJoined() {
        String keys = "EXISTS (SELECT 1 FROM key k WHERE k.person = person.id AND ";
        Condition joined = read("source==shop;name==x;key=in=(1,2)");
        assertThat(joined.sql()).isEqualTo("(" + keys + "(k.source = ? AND k.id IN (?,?))) AND name = ?)");
        assertThat(joined.values()).containsExactly("shop", "1", "2", "x");
        assertThat(read("source==shop,key==1").sql()).isEqualTo("(" + keys + "k.source = ?) OR " + keys + "k.id = ?))");
        assertThat(read("key==1;key==2;source==shop").sql())
                .as("two keys, one of them of the shop")
                .isEqualTo("(" + keys + "(k.id = ? AND k.source = ?)) AND " + keys + "k.id = ?))");
        assertThat(read("source==shop;key!=1").sql())
                .isEqualTo("(" + keys + "k.source = ?) AND NOT " + keys + "k.id = ?))");
        assertThat(read("source==shop;key==''").sql())
                .isEqualTo("(" + keys + "k.source = ?) AND NOT " + keys + "TRUE))");
    }

    @Test
    void takesWildcardsOfSqlLiterally() {
        assertThat(read("name==100%_*").values()).containsExactly("100\\%\\_%");
    }

    @Test
    void countsFromNow() {
        assertThat(read("createdAt=ge=-30d").values()).containsExactly(LocalDateTime.parse("2026-03-01T12:00"));
        assertThat(read("createdAt=ge=today").values()).containsExactly(LocalDateTime.parse("2026-03-31T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday,2026-03-30,2026-03-31",
        "today,2026-03-31,2026-04-01",
        "tomorrow,2026-04-01,2026-04-02",
        "thisWeek,2026-03-30,2026-04-06",
        "lastWeek,2026-03-23,2026-03-30",
        "nextWeek,2026-04-06,2026-04-13",
        "thisMonth,2026-03-01,2026-04-01",
        "lastMonth,2026-02-01,2026-03-01",
        "nextMonth,2026-04-01,2026-05-01",
        "thisQuarter,2026-01-01,2026-04-01",
        "lastQuarter,2025-10-01,2026-01-01",
        "nextQuarter,2026-04-01,2026-07-01",
        "thisYear,2026-01-01,2027-01-01",
        "lastYear,2025-01-01,2026-01-01",
        "nextYear,2027-01-01,2028-01-01",
    })
    void knowsThePartsOfTheCalendar(String word, LocalDate from, LocalDate until) {
        Condition within = read("createdAt==" + word);
        assertThat(within.sql()).isEqualTo("(created_at >= ? AND created_at < ?)");
        assertThat(within.values()).containsExactly(from.atStartOfDay(), until.atStartOfDay());
        assertThat(read("createdAt!=" + word).sql())
                .isEqualTo("(created_at IS NULL OR created_at < ? OR created_at >= ?)");
        assertThat(read("createdAt=lt=" + word).values()).containsExactly(from.atStartOfDay());
        assertThat(read("createdAt=le=" + word))
                .isEqualTo(new Condition("created_at < ?", List.of(until.atStartOfDay())));
        assertThat(read("createdAt=gt=" + word))
                .isEqualTo(new Condition("created_at >= ?", List.of(until.atStartOfDay())));
        assertThat(read("createdAt=ge=" + word).values()).containsExactly(from.atStartOfDay());
    }

    @Test
    void findsWhatLiesInAnyOfSeveralPartsOfTheCalendar() {
        Condition within = read("createdAt=in=(today,lastMonth,2026-03-05)");
        assertThat(within.sql())
                .isEqualTo("((created_at >= ? AND created_at < ?) OR (created_at >= ? AND created_at < ?)"
                        + " OR created_at = ?)");
        assertThat(within.values().getLast()).isEqualTo(LocalDateTime.parse("2026-03-05T00:00"));
        assertThat(read("createdAt=out=(today,-1d)").sql())
                .isEqualTo("((created_at IS NULL OR created_at < ? OR created_at >= ?) AND NOT (created_at <=> ?))");
        assertThat(read("createdAt=in=(today)").values())
                .isEqualTo(read("createdAt==today").values());
        assertThatThrownBy(() -> read("createdAt=in=(today,thisDecade)")).isInstanceOf(UnreadableFilter.class);
    }

    @Test
    void takesPartsOfTheCalendarForNamesWhereThereIsNoTime() {
        assertThat(read("name==thisMonth").values()).containsExactly("thisMonth");
        assertThatThrownBy(() -> read("createdAt==thisDecade")).isInstanceOf(UnreadableFilter.class);
    }

    @Test
    void neverLetsCallersNameColumns() {
        assertThatThrownBy(() -> read("password==x")).isInstanceOf(UnreadableFilter.class);
        assertThatThrownBy(() -> read("name==x;1=1")).isInstanceOf(UnreadableFilter.class);
        assertThatThrownBy(() -> read("createdAt=gt=+10000-01-01T00:00:00Z")).isInstanceOf(UnreadableFilter.class);
        assertThatThrownBy(() -> read("age=gt=old")).isInstanceOf(UnreadableFilter.class);
        assertThatThrownBy(() -> Sort.of(PEOPLE, "name;drop")).isInstanceOf(UnknownSort.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "1e2147483647", "1e2147483648", "1e41"})
    void refusesNumbersThatAreNotToBeWrittenOut(String number) {
        assertThatThrownBy(() -> read("age=gt=" + number)).isInstanceOf(UnreadableFilter.class);
        Sort byAge = Sort.of(PEOPLE, "age");
        assertThatThrownBy(() -> Cursor.values(cursor("age", "=" + number, "=" + new java.util.UUID(0, 0)), byAge))
                .isInstanceOf(UnreadableCursor.class);
    }

    @Test
    void takesNumbersAsTheDatabaseWritesThem() {
        Sort byAge = Sort.of(PEOPLE, "age");
        assertThat(Cursor.values(cursor("age", "=123456789012345.6789", "~"), byAge))
                .containsExactly(new java.math.BigDecimal("123456789012345.6789"), null);
    }

    @Test
    void takesNoCursorThatWasCut() {
        Sort byName = Sort.of(PEOPLE, "name");
        String whole = cursor("name", "=Lin 林", "=018f0000-0000-7000-8000-000000000001");
        assertThat(Cursor.values(whole, byName)).hasSize(2);
        for (int end = 0; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> Cursor.values(cut, byName)).as(cut).isInstanceOf(UnreadableCursor.class);
        }
    }

    @Test
    void refusesFiltersWithoutEnd() {
        String many = String.join(",", java.util.Collections.nCopies(200, "age==1"));
        assertThatThrownBy(() -> read(many)).isInstanceOf(UnreadableFilter.class);
    }

    @Test
    void continuesBehindTheLastRowAlsoWhereValuesAreMissing() {
        Sort sort = Sort.of(PEOPLE, "-age,name");
        Condition after = sort.after(Arrays.asList(null, "Li", new byte[16]));
        assertThat(after.sql()).isEqualTo("((age IS NULL AND name > ?) OR (age IS NULL AND name = ? AND id > ?))");
        assertThat(sort.after(List.of(5, "Li", new byte[16])).sql()).startsWith("(((age < ? OR age IS NULL))");
    }

    @Test
    void endsEverySortWithTheFieldThatBreaksTies() {
        Field line = new Field("line", "line", FieldType.NUMBER);
        Listing errors =
                Listing.of("line", "error", line, "line", line, new Field("column", "column_name", FieldType.TEXT));
        assertThat(Sort.of(errors, "-column").orderBy()).isEqualTo("column_name DESC, line DESC");
        assertThat(Sort.of(errors, "line").orderBy()).isEqualTo("line ASC");
        assertThat(Sort.of(PEOPLE, "name").orderBy()).isEqualTo("name ASC, id ASC");
    }

    private static String cursor(String... parts) {
        return Cursor.sealed(String.join("\u001f", parts));
    }

    private static Condition read(String rsql) {
        return PEOPLE.conditions(rsql, NOON).getFirst();
    }
}
