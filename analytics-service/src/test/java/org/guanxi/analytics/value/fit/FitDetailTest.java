package org.guanxi.analytics.value.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.analytics.lifetime.FitRefused.Model.BG_NBD;

import java.util.Locale;
import org.guanxi.analytics.lifetime.FitRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FitDetailTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysTheNumbersInTheReadersLanguage() {
        var kept = FitDetail.write(new FitRefused(BG_NBD, FitRefused.Detail.FEW_CUSTOMERS, 3, 20));
        assertThat(kept).isEqualTo("FEW_CUSTOMERS 3 20");
        assertThat(say(kept, Locale.ENGLISH)).isEqualTo("There are 3 customers with orders; at least 20 are needed.");
        assertThat(say(kept, CHINESE)).isEqualTo("有订单的客户为 3 位，至少需要 20 位。");
    }

    @ParameterizedTest
    @EnumSource(FitRefused.Detail.class)
    void hasWordsForEachInBothLanguages(FitRefused.Detail detail) {
        var kept = FitDetail.write(new FitRefused(BG_NBD, detail, 1, 20));
        assertThat(say(kept, Locale.ENGLISH)).isNotEqualTo(say(kept, CHINESE)).doesNotContain(detail.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = FitRefused.Detail.class,
            names = {"NOT_FINITE", "NOT_SETTLED", "RUNS_AWAY", "FLAT"})
    void saysWhichModelCannotBeDeterminedAndWhatThatMeans(FitRefused.Detail detail) {
        var kept = FitDetail.write(new FitRefused(BG_NBD, detail));
        assertThat(say(kept, Locale.ENGLISH))
                .startsWith("The model of purchases (BG/NBD) cannot be determined: ")
                .contains("do not tell when customers leave.", "Choose a longer time, or wait for more customers.");
        assertThat(say(kept, CHINESE)).startsWith("无法确定购买模型（BG/NBD）：").contains("看不出客户何时流失");
    }

    @Test
    void saysWhatItWaitsFor() {
        assertThat(say(FitDetail.WAITS_FOR_FEEDS, Locale.ENGLISH)).startsWith("It waits until");
        assertThat(say(FitDetail.WAITS_FOR_FEEDS, CHINESE)).startsWith("正在等待");
    }

    @Test
    void saysWhatAnOlderVersionWroteAsItIs() {
        assertThat(say("so it was", CHINESE)).isEqualTo("so it was");
        assertThat(FitDetail.say(null)).isNull();
    }

    private static String say(String kept, Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return FitDetail.say(kept);
    }
}
