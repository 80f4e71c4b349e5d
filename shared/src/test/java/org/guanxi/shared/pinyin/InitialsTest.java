package org.guanxi.shared.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "华北机械, hbjx",
        "成都嘉禾, cdjh",
        "沈阳乾元, syqy",
        "中国工商银行重庆分行, zggsyhcqfh",
        "长江贸易（上海）有限公司, cjmyshyxgs",
        "三一重工, syzg",
        "西藏旅行社, xzlxs",
        "厦门空调, xmkt",
        "臺灣積體電路, twjtdl",
        "二〇二六, elel",
        "龙〇, ll",
        "Acme Trading 2, acmetrading2",
        "ＡＢＣ 科技, abckj",
        "Müller & Söhne, mullersohne",
        "安徽Ⅱ期, ahiiq",
        "'株式会社 ソニー', zshs",
        "Ромашка, ''",
        "𠮷野家, yj",
        "！？, ''"
    })
    void readsNames(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "单小明, sxm",
        "曾国藩, zgf",
        "解晓东, xxd",
        "仇英, qy",
        "王小明, wxm",
        "沈腾, st",
        "欧阳修, oyx",
        "尉迟恭, ycg",
        "单于冒顿, cymd",
        "长孙无忌, zswj",
        "李长春, lcc",
        "' 单小明', sxm",
        "Anna Berg, annaberg",
        "'', ''"
    })
    void readsFamiliesAsFamilies(String name, String initials) {
        assertThat(Initials.ofPerson(name)).isEqualTo(initials);
    }

    @Test
    void knowsNothingOfNoName() {
        assertThat(Initials.of(null)).isEmpty();
    }

    @Test
    void endsWhereTheColumnEnds() {
        assertThat(Initials.of("华".repeat(39) + "银行")).isEqualTo("h".repeat(39) + "y");
        assertThat(Initials.of("a".repeat(200))).hasSize(Initials.LONGEST);
    }
}
