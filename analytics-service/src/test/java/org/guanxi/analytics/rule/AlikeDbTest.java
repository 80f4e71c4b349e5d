package org.guanxi.analytics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Memory and database take the same texts to be equal. */
@ServiceTest
class AlikeDbTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "fr, FR, true",
        "fr, fr., false",
        "Zürich, ZURICH, true",
        "Łódź, lodz, true",
        "Ørsted, orsted, true",
        "Straße, STRASSE, true",
        "Æon, aeon, true",
        "İzmir, izmir, true",
        "ısı, isi, false",
        "ΟΔΟΣ, οδός, true",
        "Артём, артем, true",
        "Андрей, Андреи, false",
        "華東, 华东, false",
        "华东, 华东, true",
        "ＡＢＣ株式会社, abc株式会社, true",
        "㈱日立, (株)日立, true",
        "ガス, カス, true",
        "かな商事, カナ商事, true",
        "ㇰ, く, true",
        "かな商事, ｶﾅ商事, true",
        "がっこう, ｶﾂｺｳ, true",
        "すゞき, すゝき, true",
        "すゞき, スヾキ, false",
        "カナ, カニ, false",
        "ラーメン, らあめん, false",
        "Acme, Ac\u200Bme, true",
        "Acme, Ac\u00ADme, true",
        "Acme, \uFEFFAc\u2060me\u200E, true",
        "👨‍👩, 👨👩, true",
        "❤️, ❤, true",
        "مُحَـمَّد, محمد, true",
        "آب, اب, false",
        "שָׁלוֹם, שלום, true",
        "ก่า, กา, true",
        "हिंदी, हिदी, true",
        "٣٤, 34, true",
        "二〇二四, 二0二四, true",
        "Ґанок, ганок, true",
        "می‌خواهم, میخواهم, true",
        "أحمد, احمد, false",
        "की, का, false",
        "ไทย, ไทร, false",
        "a b, ab, false",
        "'a ', a, false",
        "R&D, R-D, false"
    })
    void areEqualInBothOrInNeither(String one, String other, boolean expected) {
        assertThat(Alike.plain(one).equals(Alike.plain(other))).isEqualTo(expected);
        assertThat(inDatabase(one, "=", other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Café de Paris, CAFE, true",
        "Rétail, eta, true",
        "Groß, OSS, false",
        "Groß, OẞS, false",
        "Groß, Oß, true",
        "㈱日立, 株, false",
        "Андрей, дреи, false",
        "カナ商事, かな, true",
        "ｶﾅ商事, ナ商, true",
        "Ac\u200Bme, Acme, false",
        "Ac\u200Bme, Ac\u00ADme, true",
        "Ac\u200Bme, me, true",
        "Acme, Ac\u00ADme, false",
        "Acme, \u00AD, false",
        "100%_\\, 0%_\\, true",
        "100, 0%, false",
        "上海贸易, 海贸, true"
    })
    void areContainedInBothOrInNeither(String text, String part, boolean expected) {
        assertThat(Alike.contains(text, part)).isEqualTo(expected);
        assertThat(inDatabase(text, "LIKE", Alike.pattern(part))).isEqualTo(expected);
    }

    private boolean inDatabase(String one, String op, String other) {
        return jdbc.sql("SELECT " + Alike.sql("CONVERT(? USING utf8mb4)") + " " + op + " ?")
                .params(one, other)
                .query(Boolean.class)
                .single();
    }
}
