package org.guanxi.identity.setup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.identity.IdentityTest;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.user.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@IdentityTest
class NoDemoPeopleIT {

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Test
    void closesADatabaseThatServedDemonstrations() {
        assertThatThrownBy(() -> new NoDemoPeople(people, passwords).run(new DefaultApplicationArguments()))
                .hasMessageContaining("published demo password");
    }
}
