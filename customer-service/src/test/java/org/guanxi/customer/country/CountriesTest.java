package org.guanxi.customer.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void knowsThemByTwoLettersInCapitalsOrNot() {
        assertThat(Countries.find("CN")).contains("CN");
        assertThat(Countries.find(" cn ")).contains("CN");
        assertThat(Countries.find("XX")).isEmpty();
        assertThat(Countries.find("CHN")).isEmpty();
        assertThat(Countries.find("中国")).isEmpty();
    }

    @Test
    void leavesWhatIsNoneFromBeforeTheRule() {
        assertThat(Countries.inCapitals("de")).isEqualTo("DE");
        assertThat(Countries.inCapitals("Elbonia")).isEqualTo("Elbonia");
        assertThat(Countries.inCapitals(null)).isNull();
    }
}
