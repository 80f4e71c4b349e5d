package org.guanxi.shared.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|zh-CN",
                "zh-CN|zh-CN",
                "zh-Hans|zh-CN",
                "zh-SG|zh-CN",
                "zh-TW|zh-CN",
                "zh-Hant-HK|zh-CN",
                "zh,en;q=0.5|zh-CN",
                "fr, zh;q=0.9, en;q=0.1|zh-CN",
                "en-GB, zh;q=0.9|en",
                "fr, en;q=0.2, zh;q=0.1|en",
                "fr|en",
            })
    void isTheFirstThatTheCallerLikesAndWeSpeak(String header, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        List<Locale> liked = Locale.LanguageRange.parse(header).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
        request.setPreferredLocales(liked);
        assertThat(new CallersLanguage().resolveLocale(request)).isEqualTo(Locale.forLanguageTag(language));
    }
}
