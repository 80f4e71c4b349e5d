package org.guanxi.customer.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guanxi.shared.imports.column.ColumnWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ColumnHeadingsTest {

    private static final List<String> ACCOUNTS =
            List.of("externalId", "kind", "name", "industry", "region", "country", "website", "phone", "email");

    private static final List<String> CONTACTS = List.of(
            "fullName",
            "lastName",
            "firstName",
            "title",
            "email",
            "phone",
            "accountName",
            "accountExternalId",
            "role",
            "language",
            "externalId");

    private final ColumnWords words = new ColumnWords(catalogue());

    @ParameterizedTest
    @ValueSource(strings = {"城市", "地区", "省", "省份", "所在城市", "City", "province", "Region"})
    void takesEveryWordForAPlaceAsTheRegionOfAnAccount(String heading) {
        assertThat(proposed("accounts", ACCOUNTS, heading)).isEqualTo(Map.of(heading, "region"));
    }

    @ParameterizedTest
    @CsvSource({"客户编码,externalId", "公司全称,name", "固定电话,phone", "Customer no.,externalId"})
    void knowsWhatFilesOfAccountsCallTheirColumns(String heading, String column) {
        assertThat(proposed("accounts", ACCOUNTS, heading)).isEqualTo(Map.of(heading, column));
    }

    @ParameterizedTest
    @CsvSource({"岗位,title", "座机,phone", "所在公司,accountName", "Contact person,fullName"})
    void knowsWhatFilesOfContactsCallTheirColumns(String heading, String column) {
        assertThat(proposed("contacts", CONTACTS, heading)).isEqualTo(Map.of(heading, column));
    }

    @Test
    void passesOverASecondPlace() {
        assertThat(proposed("accounts", ACCOUNTS, "省份", "城市")).isEqualTo(Map.of("省份", "region"));
    }

    private Map<String, String> proposed(String object, List<String> columns, String... headings) {
        return words.propose(object, columns, List.of(headings)).columns();
    }

    private static ResourceBundleMessageSource catalogue() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
