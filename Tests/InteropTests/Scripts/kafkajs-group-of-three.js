// A group of three KafkaJS consumers that come and go while records are produced: every record is seen, and committed at the end.
// usage: node kafkajs-group-of-three.js KAFKAJS_FOLDER HOST:PORT
const { Kafka, logLevel } = require(process.argv[2])
const kafka = new Kafka({ clientId: 'three', brokers: [process.argv[3]], logLevel: logLevel.NOTHING })
const topic = 'three', groupId = 'three-group'

async function main() {
  const admin = kafka.admin()
  await admin.connect()
  await admin.createTopics({ topics: [{ topic, numPartitions: 6 }], waitForLeaders: true })
  const producer = kafka.producer({ idempotent: true })
  await producer.connect()
  const seen = new Map()
  const start = async () => {
    const consumer = kafka.consumer({ groupId, sessionTimeout: 10000, heartbeatInterval: 300, maxWaitTimeInMs: 200 })
    await consumer.connect()
    await consumer.subscribe({ topic, fromBeginning: true })
    await consumer.run({
      eachMessage: async ({ partition, message }) => {
        const place = partition + '/' + message.offset
        seen.set(place, (seen.get(place) || 0) + 1)
      }
    })
    return consumer
  }
  const send = async (from, to) => {
    for (let i = from; i < to; i += 100) {
      const messages = Array.from({ length: 100 }, (_, j) => ({ key: 'k' + (i + j), value: 'v' + (i + j) }))
      await producer.send({ topic, messages })
    }
  }
  const until = async (condition, what) => {
    const begin = Date.now()
    while (!(await condition())) {
      if (Date.now() - begin > 30000) throw new Error(what + ' did not come within 30 s')
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const members = async () => {
    const group = (await admin.describeGroups([groupId])).groups[0]
    return group.state === 'Stable' ? group.members.length : 0
  }
  const first = await start()
  await send(0, 1000)
  await until(() => seen.size === 1000, 'the first thousand')
  const second = await start()
  const third = await start()
  await until(async () => (await members()) === 3, 'a stable group of three')
  await send(1000, 2000)
  await until(() => seen.size === 2000, 'the second thousand')
  await second.disconnect()
  await until(async () => (await members()) === 2, 'a stable group of two')
  await send(2000, 3000)
  await until(() => seen.size === 3000, 'the third thousand')
  await first.disconnect()
  await third.disconnect()
  const [{ partitions }] = await admin.fetchOffsets({ groupId, topics: [topic] })
  console.log('seen ' + seen.size + ' committed ' + partitions.reduce((sum, p) => sum + Number(p.offset), 0))
  await producer.disconnect()
  await admin.disconnect()
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
