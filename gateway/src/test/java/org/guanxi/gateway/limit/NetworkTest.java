package org.guanxi.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void takesAllAddressesOfASubscriberForOne() {
        assertThat(Network.of("2001:db8:1:2::1"))
                .isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void tellsAddressesOfVersionFourApart() {
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void leavesOutTheInterface() {
        assertThat(Network.of("fe80::1%no-such")).isEqualTo(Network.of("fe80::2"));
    }

    @Test
    void takesWhatIsNoAddressAsItIs() {
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }
}
