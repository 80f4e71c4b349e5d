package org.guanxi.customer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanxi.customer.contact.AccountLink;
import org.guanxi.customer.contact.ContactDetails;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRowTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(2, 2);

    @ParameterizedTest
    @CsvSource({
        "王小明,王,小明",
        "欧阳娜娜,欧阳,娜娜",
        "欧阳,欧,阳",
        "Anna Berg,Berg,Anna",
        "Ana María Gil,Gil,Ana María",
        "Prince,Prince,",
    })
    void partsAName(String full, String last, String first) {
        assertThat(PersonName.of(full)).isEqualTo(new PersonName(first, last));
    }

    @Test
    void isFoundAgainByItsNumberOrAddressOrTelephone() {
        assertThat(key(Map.of("lastName", "a", "externalId", "7", "email", "x@y.cn")))
                .isEqualTo("7");
        assertThat(key(Map.of("lastName", "a", "email", "X@Y.cn"))).isEqualTo("email:x@y.cn");
        assertThat(key(Map.of("lastName", "a", "phone", "+86 (138) 0000"))).isEqualTo("phone:+861380000");
        assertThat(key(Map.of("lastName", "a", "phone", "１３８００１"))).isEqualTo("phone:138001");
        assertThatThrownBy(() -> key(Map.of("lastName", "a", "phone", "none")))
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        refused -> assertThat(refused.outcome().reason()).isEqualTo("no-key"));
    }

    @Test
    void leavesAloneWhatTheFileDoesNotHave() {
        ContactDetails before = new ContactDetails(
                "Anna", "Berg", "CEO", "a@b.cn", "1", "en", Set.of(new AccountLink(HERE, "Boss", true)));
        assertThat(row(Map.of("fullName", "Anna Berg", "email", "A@B.cn")).details(null, before))
                .isEqualTo(before);
        assertThat(row(Map.of("fullName", "Anna Berg", "email", "a@b.cn", "title", ""))
                        .details(null, before)
                        .title())
                .isNull();
    }

    @Test
    void isAtTheAccountOfTheFileBesidesThoseItIsAtAlready() {
        ContactDetails before =
                new ContactDetails(null, "Berg", null, "a@b.cn", null, null, Set.of(new AccountLink(HERE, null, true)));
        ContactRow row = row(Map.of("lastName", "Berg", "email", "a@b.cn", "role", "Buyer"));
        assertThat(row.details(THERE, before).accounts())
                .containsExactlyInAnyOrder(new AccountLink(HERE, null, true), new AccountLink(THERE, "Buyer", false));
        assertThat(row.details(HERE, before).accounts()).containsExactly(new AccountLink(HERE, "Buyer", true));
        assertThat(row.details(HERE, null).accounts()).containsExactly(new AccountLink(HERE, "Buyer", true));
    }

    @Test
    void writesATelephoneNumberAsItIsDialledAndLeavesAnEarlierOneAlone() {
        ContactDetails before = new ContactDetails("Anna", "Berg", null, "a@b.cn", "（021）５５５", "en", Set.of());
        assertThat(row(Map.of("fullName", "Anna Berg", "email", "a@b.cn", "phone", "（021）５５５"))
                        .details(null, before)
                        .phone())
                .isEqualTo("(021)555");
        assertThat(row(Map.of("fullName", "Anna Berg", "email", "a@b.cn"))
                        .details(null, before)
                        .phone())
                .isEqualTo("（021）５５５");
    }

    @Test
    void readsALanguageInWords() {
        assertThat(row(Map.of("lastName", "a", "phone", "1", "language", "中文")).language())
                .isEqualTo("zh-CN");
        assertThatThrownBy(() -> row(Map.of("lastName", "a", "phone", "1", "language", "Elvish")))
                .isInstanceOf(RowRefused.class);
    }

    private static String key(Map<String, String> cells) {
        return row(cells).externalId();
    }

    private static ContactRow row(Map<String, String> cells) {
        return ContactRow.read(new ImportedRow(2, cells));
    }
}
