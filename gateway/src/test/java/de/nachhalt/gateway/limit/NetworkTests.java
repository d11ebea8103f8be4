package de.nachhalt.gateway.limit;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NetworkTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			10.1.0.0/16, 10.1.255.255, true
			10.1.0.0/16, 10.2.0.0, false
			10.1.0.0/20, 10.1.15.255, true
			10.1.0.0/20, 10.1.16.0, false
			127.0.0.1, 127.0.0.1, true
			127.0.0.1, 127.0.0.2, false
			0.0.0.0/0, 8.8.8.8, true
			2001:db8::/32, 2001:db8:1::1, true
			2001:db8::/32, 2001:db9::1, false
			2001:db8::/32, 10.0.0.1, false
			""")
	void a_network_contains_what_shares_its_leading_bits(String network, String address, boolean contained) {
		assertThat(Network.of(network).contains(InetAddress.ofLiteral(address))).isEqualTo(contained);
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.example", "10.1.2.3/16", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "*", ".*" })
	void a_setting_that_is_no_network_stops_the_start(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Network.of(text)).withMessageContaining(text);
	}

}
