package org.guanxi.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guanxi.customer.account.WriteAccount.Key;
import org.guanxi.shared.event.customer.AccountKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteAccountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com", "example.com:8080/a", "HTTPS://example.com", "http://[::1]:80/", "medium.com/@ada",
                        "例子.中国",
                "http://例子.中国/关于?页=1#顶", " a.b ", "localhost", "a?x=1:2", " ", ""
            })
    void takesAWebsiteAsPeopleWriteIt(String website) {
        assertThat(website).matches(WriteAccount.WEBSITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a b", "x y", "a.b/c d", "a\u00a0b", "a.b/\u3000c", "http://user:pw@h/", "user:pw@h",
                        "http://user@h",
                "ada@example.com", "javascript:alert(1)", " data:text/html,x", "http://", "https:///a", "mailto:a",
                        "a:x", "http:\\\\a"
            })
    void refusesWhatIsNone(String website) {
        assertThat(website).doesNotMatch(WriteAccount.WEBSITE);
    }

    @Test
    void keepsKeysWithoutBlanksAround() {
        WriteAccount wanted = new WriteAccount(
                AccountKind.PERSON, "Ada", null, null, null, null, null, null, null, List.of(new Key(" erp", " 77 ")));
        assertThat(wanted.details().keys()).containsExactly(new AccountKey("erp", "77"));
    }
}
