package de.nachhalt.gateway.limit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * A range of network addresses.
 *
 * @param base its first address
 * @param bits how many leading bits its addresses have in common
 */
record Network(byte[] base, int bits) {

	/**
	 * @param text an address, or an address and a number of bits, such as
	 * <code>10.1.0.0/16</code>
	 */
	static Network of(String text) {
		String[] parts = text.strip().split("/", 2);
		byte[] base = literal(parts[0]).map(InetAddress::getAddress)
			.orElseThrow(() -> new IllegalArgumentException("TRUSTED_PROXIES: '" + text + "' is no address"));
		int length = base.length * Byte.SIZE;
		int bits = (parts.length == 1) ? length : bits(parts[1], text);
		if (bits < 0 || bits > length || !Arrays.equals(base, prefix(base, bits))) {
			throw new IllegalArgumentException("TRUSTED_PROXIES: '" + text + "' is no network");
		}
		return new Network(base, bits);
	}

	private static int bits(String number, String text) {
		try {
			return Integer.parseInt(number);
		}
		catch (NumberFormatException _) {
			throw new IllegalArgumentException("TRUSTED_PROXIES: '" + text + "' is no network");
		}
	}

	/**
	 * Reads an address without asking any name server.
	 */
	static Optional<InetAddress> literal(String text) {
		String address = text.strip();
		if (address.indexOf(':') < 0 && address.chars().filter((c) -> c == '.').count() != 3) {
			return Optional.empty(); // the JDK would take 10.7 for 10.0.0.7
		}
		try {
			return Optional.of(InetAddress.ofLiteral(address));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	/**
	 * The network an address shares its leading bits with.
	 */
	static byte[] prefix(byte[] address, int bits) {
		byte[] prefix = new byte[address.length];
		for (int i = 0; i < address.length; i++) {
			int kept = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
			prefix[i] = (byte) (address[i] & (0xFF << (Byte.SIZE - kept)));
		}
		return prefix;
	}

	boolean contains(InetAddress address) {
		byte[] bytes = address.getAddress();
		return bytes.length == this.base.length && Arrays.equals(prefix(bytes, this.bits), this.base);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Network network && this.bits == network.bits && Arrays.equals(this.base, network.base);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(this.base) + this.bits;
	}

}
