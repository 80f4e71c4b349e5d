package org.guanxi.shared.imports.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ColumnWordsTest {

    private static final List<String> COLUMNS = List.of("name", "accountName", "phone");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final ColumnWords words = new ColumnWords(messages);

    @BeforeEach
    void write() {
        say("name", "Name|Full name", "姓名|联系人");
        say("accountName", "Company|Customer name", "公司|客户名称");
        say("phone", "Phone|Mobile", "电话|手机");
    }

    private void say(String column, String english, String chinese) {
        messages.addMessage("import.column.contacts." + column, Locale.ENGLISH, english);
        messages.addMessage("import.column.contacts." + column, Locale.SIMPLIFIED_CHINESE, chinese);
    }

    @Test
    void knowsHeadingsInBothLanguagesAndTheColumnsOwnNames() {
        assertThat(propose("联系人", "Customer name", "phone").columns())
                .containsEntry("联系人", "name")
                .containsEntry("Customer name", "accountName")
                .containsEntry("phone", "phone");
    }

    @Test
    void seesThroughSpellingAndRemarks() {
        assertThat(propose("姓名（必填）", " CUSTOMER_NAME *", "Mobile:").columns()).hasSize(3);
    }

    @Test
    void proposesNothingTwiceAndNothingAtRandom() {
        assertThat(propose("Phone", "Mobile", "Shoe size").columns()).containsOnlyKeys("Phone");
    }

    @Test
    void prefersAColumnsOwnNameToWordsForIt() {
        assertThat(propose("Full name", "name").columns()).isEqualTo(Map.of("name", "name"));
    }

    @Test
    void understandsWhatNobodyHasMapped() {
        assertThat(understand("姓名", " MOBILE ", "x"))
                .hasValueSatisfying(
                        mapping -> assertThat(mapping.columns()).isEqualTo(Map.of("姓名", "name", " MOBILE ", "phone")));
        assertThat(understand("name", "Phone"))
                .hasValueSatisfying(
                        mapping -> assertThat(mapping.columns()).isEqualTo(Map.of("name", "name", "Phone", "phone")));
        assertThat(understand("name", "x")).as("as they are").isEmpty();
        assertThat(understand("x", "y")).isEmpty();
    }

    private Optional<ColumnMapping> understand(String... headings) {
        return words.understand("contacts", COLUMNS, List.of(headings));
    }

    @Test
    void showsTheFirstWordOfTheReadersLanguage() {
        assertThat(words.label("contacts", "phone", Locale.SIMPLIFIED_CHINESE)).isEqualTo("电话");
        assertThat(words.label("contacts", "phone", Locale.ENGLISH)).isEqualTo("Phone");
        assertThat(words.label("contacts", "unsaid", Locale.ENGLISH)).isEqualTo("unsaid");
    }

    private ColumnMapping propose(String... headings) {
        return words.propose("contacts", COLUMNS, List.of(headings));
    }
}
